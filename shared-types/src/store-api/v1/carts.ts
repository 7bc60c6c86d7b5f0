import { z } from 'zod'
import { Image } from '../../primitives/image.ts'
import { Locale } from '../../primitives/locale.ts'
import { AmountMinor, Currency } from '../../primitives/money.ts'
import { Quantity, Secret } from '../../primitives/text.ts'
import { Stock } from './products.ts'
import { Quote } from './quote.ts'

/** Why a line cannot be bought as it stands. */
export const LINE_STATES = ['ok', 'short', 'sold_out', 'unavailable', 'no_price'] as const

/** One thing in a cart. Money is in the cart's quote, by `lineId`. */
export const CartLine = z
  .strictObject({
    id: z.string(),
    productId: z.string(),
    variantId: z.string(),
    slug: z.string().nullable().meta({ description: 'Null when the product is gone.' }),
    title: z.string(),
    variantTitle: z.string().nullable(),
    sku: z.string(),
    image: Image.nullable(),
    quantity: Quantity,
    maxQuantity: z.int().min(0).meta({ description: 'The most that can be ordered now.' }),
    stock: Stock,
    state: z.enum(LINE_STATES).meta({
      description: '`short`: fewer are left than wanted. Anything but `ok` is not in the quote.',
    }),
  })
  .meta({ id: 'CartLine' })
export type CartLine = z.infer<typeof CartLine>

/** What changed since the shopper last looked. Shown until it is acknowledged. */
export const CartNotice = z
  .strictObject({
    code: z.enum(['price_raised', 'price_lowered', 'short', 'sold_out', 'unavailable', 'no_price']),
    lineId: z.string(),
    title: z.string(),
    before: z.int().min(0).nullable().meta({ description: 'Minor units, or pieces.' }),
    now: z.int().min(0).nullable(),
  })
  .meta({ id: 'CartNotice' })
export type CartNotice = z.infer<typeof CartNotice>

export const Cart = z
  .strictObject({
    id: z.string(),
    secret: Secret.nullable().meta({
      description: 'Only in the answer that makes the cart: send `Vitrine-Cart: <id>.<secret>`.',
    }),
    isMine: z.boolean().meta({ description: 'It belongs to a customer, not to a guest.' }),
    currency: Currency,
    locale: Locale,
    lines: z.array(CartLine),
    itemCount: z.int().min(0),
    quote: Quote,
    notices: z.array(CartNotice),
    canCheckOut: z.boolean(),
    version: z.int().min(1),
    expiresAt: z.iso.datetime(),
  })
  .meta({ id: 'Cart' })
export type Cart = z.infer<typeof Cart>

/** The most lines a cart holds. */
export const MAX_CART_LINES = 100
/** The most pieces of one variant, unless an editor says less. */
export const MAX_PER_LINE = 99

/** What a refusal with `out_of_stock` carries in `data`. */
export const Shortages = z
  .strictObject({
    shortages: z.array(
      z.strictObject({
        variantId: z.string(),
        title: z.string(),
        wanted: z.int().min(1),
        available: z.int().min(0),
      }),
    ),
  })
  .meta({ id: 'Shortages' })
export type Shortages = z.infer<typeof Shortages>

/** What a refusal with `total_changed` carries in `data`. */
export const ChangedTotal = z
  .strictObject({ expectedTotalMinor: AmountMinor, quote: Quote })
  .meta({ id: 'ChangedTotal' })
export type ChangedTotal = z.infer<typeof ChangedTotal>
