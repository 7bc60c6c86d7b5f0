import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { Block, LetterContext, OrderInLetter } from '../letter.ts'
import { moneyBeside, wordsFor } from '../wording.ts'

type Context = Pick<LetterContext, 'locale'>

/** What was bought and what it came to. */
export function goodsOf(order: OrderInLetter, { locale }: Context): Block {
  const say = wordsFor(locale)
  const amount = amountsOf(order, locale)
  const { discountMinor, shippingMinor, taxMinor, includedTaxMinor } = order
  return {
    kind: 'goods',
    lines: order.lines.map((line) => ({
      title: line.title,
      detail: [line.variantTitle, piecesAt(line, amount)]
        .filter((part) => part !== null)
        .join(' · '),
      amount: amount(line.subtotalMinor),
    })),
    sums: [
      { label: say('Goods', 'ค่าสินค้า'), amount: amount(order.subtotalMinor) },
      ...(discountMinor > 0
        ? [{ label: say('Discount', 'ส่วนลด'), amount: `−${amount(discountMinor)}` }]
        : []),
      {
        label: order.shippingLabel ?? say('Delivery', 'ค่าจัดส่ง'),
        amount: shippingMinor === 0 ? say('Free', 'ฟรี') : amount(shippingMinor),
      },
      ...(taxMinor > 0 ? [{ label: say('Tax', 'ภาษี'), amount: amount(taxMinor) }] : []),
      { label: say('Total', 'รวมทั้งสิ้น'), amount: amount(order.totalMinor), isTotal: true },
      ...(includedTaxMinor > 0
        ? [{ label: say('Tax included', 'ภาษีที่รวมอยู่แล้ว'), amount: amount(includedTaxMinor) }]
        : []),
    ],
  }
}

type Amount = (minor: number) => string

/** As soon as one amount has decimals all show them, so that the column adds up at a glance. */
function amountsOf(order: OrderInLetter, locale: Locale): Amount {
  const { lines, discountMinor, shippingMinor, taxMinor, includedTaxMinor, totalMinor } = order
  const sums = [discountMinor, shippingMinor, taxMinor, includedTaxMinor, totalMinor]
  const all = [...sums, ...lines.map((line) => line.subtotalMinor)]
  return moneyBeside(all, order.currency, locale)
}

function piecesAt(line: OrderInLetter['lines'][number], amount: Amount): string | null {
  const { quantity, subtotalMinor } = line
  return quantity === 1 ? null : `${quantity} × ${amount(subtotalMinor / quantity)}`
}

/** Where it goes; nothing when it is picked up. */
export function addressOf(order: OrderInLetter, { locale }: Context): Block[] {
  if (order.address.length === 0) return []
  const title = wordsFor(locale)('It goes to', 'จัดส่งไปที่')
  return [{ kind: 'lines', title, lines: order.address }]
}

/** Pieces without prices, as in a parcel. */
export function piecesOf(title: string, goods: { title: string; quantity: number }[]): Block {
  const lines = goods.map(({ title, quantity }) =>
    quantity > 1 ? `${title} × ${quantity}` : title,
  )
  return { kind: 'lines', title, lines }
}

/** The way to the order's page, which changes by itself. */
export function orderLink(
  kind: 'button' | 'link',
  order: OrderInLetter,
  { locale, links }: LetterContext,
): Block {
  return { kind, label: wordsFor(locale)('See the order', 'ดูคำสั่งซื้อ'), href: links.order(order) }
}

/** Why, in the words of whoever decided it; the machine's own codes say little to anybody. */
export function because(reason: string | null, { locale }: Context): Block[] {
  const say = wordsFor(locale)
  if (reason === 'out_of_stock') {
    const sorry = say(
      'Somebody else bought the last piece in the same moment. We are sorry.',
      'มีคนซื้อชิ้นสุดท้ายไปในเวลาเดียวกัน เราเสียใจจริง ๆ',
    )
    return [{ kind: 'text', text: sorry }]
  }
  if (reason === null || /^[a-z]+(?:_[a-z]+)*$/u.test(reason)) return []
  return [{ kind: 'quiet', text: say(`The reason: ${reason}`, `เหตุผล: ${reason}`) }]
}

/** The link in a letter opens the order for whoever has it. */
export function keepToYourself({ locale }: Context): { text: string } {
  return {
    text: wordsFor(locale)(
      'The links in this letter open your order: forward it only to people you trust with it.',
      'ลิงก์ในจดหมายนี้เปิดดูคำสั่งซื้อของคุณได้ ส่งต่อให้เฉพาะคนที่คุณไว้ใจ',
    ),
  }
}
