import type { Template } from '../letter.ts'
import { greeting, money, wordsFor } from '../wording.ts'
import { keepToYourself, orderLink, piecesOf } from './order-blocks.ts'
import { text } from './text-blocks.ts'

/** A part of an order is not sent; the rest goes on. */
export const piecesCancelled: Template<'pieces-cancelled'> = (order, context) => {
  const { locale } = context
  const say = wordsFor(locale)
  const amount = money(order.amountMinor, order.currency, locale)
  const back =
    order.amountMinor === 0
      ? say('What you paid stays as it was.', 'ยอดที่คุณชำระไม่เปลี่ยนแปลง')
      : say(
          `${amount} goes back the way it came; you get another letter when it is done.`,
          `เราจะคืนเงิน ${amount} ทางช่องทางเดิม และจะแจ้งอีกครั้งเมื่อคืนเงินเรียบร้อย`,
        )
  return {
    subject: say(
      `Cancelled in part: your order ${order.number}`,
      `ยกเลิกบางรายการ: คำสั่งซื้อ ${order.number}`,
    ),
    preview: back,
    heading: say('A part of your order is cancelled', 'ยกเลิกสินค้าบางรายการแล้ว'),
    blocks: [
      ...greeting(order.name, locale),
      text(
        say(
          `These pieces of ${order.number} will not be sent. Everything else stays as you ordered it.`,
          `สินค้าต่อไปนี้ของ ${order.number} จะไม่ถูกจัดส่ง ส่วนรายการอื่นยังเป็นไปตามที่สั่งไว้`,
        ),
      ),
      piecesOf(say('Cancelled', 'รายการที่ยกเลิก'), order.goods),
      text(back),
      orderLink('button', order, context),
    ],
    footer: keepToYourself(context),
  }
}
