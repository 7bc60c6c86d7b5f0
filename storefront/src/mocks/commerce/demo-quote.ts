import type { Currency, Price } from '@vitrine/shared-types/primitives/money'
import type { Quote, QuoteLine, QuoteShipping } from '@vitrine/shared-types/store-api/v1/quote'
import type { ShippingOption } from '@vitrine/shared-types/store-api/v1/checkout'
import { presentVariant } from '../present-product.ts'
import type { DemoCart } from './demo-carts.ts'
import { goodOf } from './demo-variants.ts'

/** VAT, contained in every price of the demo shop. */
const VAT_PPM = 70_000
/** The one coupon of the demo shop, for tenths. */
const COUPON = 'SALA10'
const FREE_FROM: Record<Currency, number> = { THB: 150_000, USD: 5000 }
const WORDS = {
  en: { vat: 'VAT 7%', coupon: 'Ten percent off', free: 'Free delivery' },
  th: { vat: 'ภาษีมูลค่าเพิ่ม 7%', coupon: 'ส่วนลด 10%', free: 'ส่งฟรี' },
}

/** What a variant costs; null when it is not sold in the currency. */
export function priceOf(variantId: string, currency: Currency): Price | null {
  const good = goodOf(variantId)
  return good ? presentVariant(good.product, good.variant, { currency, locale: 'en' }).price : null
}

/** What a cart of the demo store costs. Far simpler than the store's own prices. */
export function priceDemoCart(cart: DemoCart, shippingMethodId: string | null = null): Quote {
  const { currency, locale } = cart
  const words = WORDS[locale]
  const lines = cart.lines.map((line) => priceLine(cart, line))
  const sum = (pick: (line: QuoteLine) => number) =>
    lines.reduce((all, line) => all + pick(line), 0)
  const goodsMinor = sum((line) => line.totalMinor)
  const option = shippingOptions(cart, 'TH').find(({ id }) => id === shippingMethodId)
  const shipping = option ? priceShipping(option) : null
  const totalMinor = goodsMinor + (shipping?.totalMinor ?? 0)
  const includedTaxMinor = taxIn(totalMinor)
  const missingMinor = FREE_FROM[currency] - goodsMinor
  return {
    currency,
    lines,
    subtotalMinor: sum((line) => line.subtotalMinor),
    discountMinor: sum((line) => line.discountMinor),
    shipping,
    taxes: [
      {
        label: words.vat,
        ratePpm: VAT_PPM,
        isIncluded: true,
        baseMinor: totalMinor - includedTaxMinor,
        amountMinor: includedTaxMinor,
      },
    ],
    taxMinor: 0,
    includedTaxMinor,
    totalMinor,
    coupons: cart.coupons.map((code) => ({ code, state: 'applied', label: words.coupon })),
    nudges:
      missingMinor > 0 && lines.length > 0
        ? [{ promotionId: '1', label: words.free, missingMinor }]
        : [],
  }
}

function priceLine(
  { currency, locale, coupons }: DemoCart,
  line: DemoCart['lines'][number],
): QuoteLine {
  const price = priceOf(line.variantId, currency)
  const unitMinor = price?.amountMinor ?? 0
  const subtotalMinor = unitMinor * line.quantity
  const discountMinor = coupons.includes(COUPON) ? Math.floor(subtotalMinor / 10) : 0
  const totalMinor = subtotalMinor - discountMinor
  const label = WORDS[locale].coupon
  return {
    lineId: line.id,
    variantId: line.variantId,
    quantity: line.quantity,
    listMinor: price?.compareAtMinor ?? unitMinor,
    unitMinor,
    subtotalMinor,
    discounts:
      discountMinor > 0
        ? [{ promotionId: '2', label, coupon: COUPON, amountMinor: discountMinor }]
        : [],
    discountMinor,
    totalMinor,
    taxClass: 'standard',
    taxRatePpm: VAT_PPM,
    taxMinor: taxIn(totalMinor),
  }
}

function priceShipping(option: ShippingOption): QuoteShipping {
  const { id, label, listMinor, amountMinor, minDays, maxDays, isPickup } = option
  return {
    methodId: id,
    label,
    listMinor,
    discounts: [],
    discountMinor: listMinor - amountMinor,
    totalMinor: amountMinor,
    taxRatePpm: VAT_PPM,
    taxMinor: taxIn(amountMinor),
    minDays,
    maxDays,
    isPickup,
  }
}

/** How the demo store delivers. */
export function shippingOptions(cart: DemoCart, country: string): ShippingOption[] {
  const { currency, locale } = cart
  const goodsMinor = cart.lines
    .map((line) => priceLine(cart, line).totalMinor)
    .reduce((all, one) => all + one, 0)
  const isTh = locale === 'th'
  const rate = currency === 'THB' ? 1 : 1 / 30
  const option = (
    id: string,
    label: string,
    thb: number,
    days: [number, number],
    isPickup = false,
  ) => {
    const listMinor = Math.round(thb * rate) * 100
    const isFree = id === '1' && goodsMinor >= FREE_FROM[currency]
    return {
      id,
      label,
      description: isPickup ? (isTh ? 'เจริญกรุง 32 กรุงเทพฯ' : 'Charoen Krung 32, Bangkok') : null,
      amountMinor: isFree ? 0 : listMinor,
      listMinor,
      freeFromMinor: id === '1' ? FREE_FROM[currency] : null,
      minDays: days[0],
      maxDays: days[1],
      isPickup,
    }
  }
  if (country !== 'TH') {
    return [option('4', isTh ? 'ไปรษณีย์ระหว่างประเทศ' : 'International post', 900, [7, 14])]
  }
  return [
    option('1', isTh ? 'จัดส่งธรรมดา' : 'Standard delivery', 60, [2, 4]),
    option('2', isTh ? 'จัดส่งด่วน' : 'Express delivery', 120, [1, 2]),
    option('3', isTh ? 'รับที่ร้าน' : 'Collect from our shop', 0, [1, 1], true),
  ]
}

function taxIn(totalMinor: number): number {
  return Math.round((totalMinor * VAT_PPM) / (1_000_000 + VAT_PPM))
}
