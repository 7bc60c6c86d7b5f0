import type { Template } from '../letter.ts'
import { greeting, money, wordsFor } from '../wording.ts'
import { goodsOf, keepToYourself, orderLink } from './order-blocks.ts'
import { howToPay } from './payment-blocks.ts'
import { text } from './text-blocks.ts'

/** A part of the sum is here, and the order waits for the rest. */
export const partlyPaid: Template<'order-partly-paid'> = (order, context) => {
  const { locale } = context
  const say = wordsFor(locale)
  const [here, rest] = [order.paidMinor, order.dueMinor].map((amountMinor) =>
    money(amountMinor, order.currency, locale),
  )
  return {
    subject: say(
      `${rest} is missing for your order ${order.number}`,
      `คำสั่งซื้อ ${order.number} ยังขาดอีก ${rest}`,
    ),
    preview: say(`We received ${here}, thank you.`, `เราได้รับ ${here} แล้ว ขอบคุณ`),
    heading: say('A part of your payment is here', 'ได้รับชำระบางส่วนแล้ว'),
    blocks: [
      ...greeting(order.name, locale),
      text(
        say(
          `Thank you: we received ${here} for ${order.number}, and ${rest} is still missing. Your things stay put aside; as soon as the rest is here, we pack.`,
          `ขอบคุณ เราได้รับเงิน ${here} สำหรับ ${order.number} แล้ว ยังขาดอีก ${rest} เรายังเก็บสินค้าไว้ให้คุณ เมื่อได้รับส่วนที่เหลือเราจะแพ็กทันที`,
        ),
      ),
      ...howToPay(order, context),
      goodsOf(order, context),
      ...(order.step?.kind === 'promptpay' ? [] : [orderLink('button', order, context)]),
    ],
    footer: keepToYourself(context),
  }
}
