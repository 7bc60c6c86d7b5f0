import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { Currency } from '@vitrine/shared-types/primitives/money'
import type { Cart, CartLine } from '@vitrine/shared-types/store-api/v1/carts'
import { productId } from '../demo-index.ts'
import { presentVariant } from '../present-product.ts'
import { presentPhoto } from '../mock-image.ts'
import { photoOf } from '../demo-index.ts'
import { priceDemoCart, priceOf } from './demo-quote.ts'
import { goodOf } from './demo-variants.ts'

/** A cart of the demo store. It lives as long as the process. */
export interface DemoCart {
  id: string
  secret: string
  currency: Currency
  locale: Locale
  lines: DemoLine[]
  coupons: string[]
  version: number
}

export interface DemoLine {
  id: string
  variantId: string
  quantity: number
  /** The price that the shopper has seen. */
  seenMinor: number | null
}

const DAYS_30_MS = 2_592_000_000
const MAX_PER_LINE = 99

/** How many of a variant can be ordered. */
export function maxOf(variantId: string): number {
  const variant = goodOf(variantId)?.variant
  if (!variant) return 0
  return variant.backorder ? MAX_PER_LINE : Math.min(variant.stock, MAX_PER_LINE)
}

/** A cart as the store API would show it. */
export function presentDemoCart(cart: DemoCart): Cart {
  const lines = cart.lines.flatMap((line) => presentLine(cart, line))
  const good = cart.lines.filter((line) =>
    lines.some(({ id, state }) => id === line.id && state === 'ok'),
  )
  return {
    id: cart.id,
    secret: null,
    isMine: false,
    currency: cart.currency,
    locale: cart.locale,
    lines,
    itemCount: cart.lines.reduce((sum, { quantity }) => sum + quantity, 0),
    quote: priceDemoCart({ ...cart, lines: good }),
    notices: cart.lines.flatMap((line) => noticesOf(cart, line)),
    canCheckOut: lines.length > 0 && good.length === lines.length,
    version: cart.version,
    expiresAt: new Date(Date.now() + DAYS_30_MS).toISOString(),
  }
}

function presentLine({ currency, locale }: DemoCart, line: DemoLine): CartLine[] {
  const good = goodOf(line.variantId)
  if (!good) return []
  const { product, variant } = good
  const { stock, price, title } = presentVariant(product, variant, { currency, locale })
  const photo = variant.photos[0] ?? product.gallery[0]
  const maxQuantity = maxOf(line.variantId)
  const state = price === null ? 'no_price' : maxQuantity === 0 ? 'sold_out' : 'ok'
  return [
    {
      id: line.id,
      productId: productId(product.slug),
      variantId: line.variantId,
      slug: product.slug,
      title: product.title[locale],
      variantTitle: product.variants.length > 1 ? title : null,
      sku: variant.sku,
      image: photo === undefined ? null : presentPhoto(photoOf(photo), locale),
      quantity: line.quantity,
      maxQuantity,
      stock,
      state: state === 'ok' && line.quantity > maxQuantity ? 'short' : state,
    },
  ]
}

function noticesOf({ currency, locale }: DemoCart, line: DemoLine): Cart['notices'] {
  const now = priceOf(line.variantId, currency)?.amountMinor ?? null
  if (now === null || line.seenMinor === null || now === line.seenMinor) return []
  const title = goodOf(line.variantId)?.product.title[locale] ?? ''
  const code = now > line.seenMinor ? 'price_raised' : 'price_lowered'
  return [{ code, lineId: line.id, title, before: line.seenMinor, now }]
}
