import type { LetterName, Template } from '../letter.ts'
import { greeting, money, wordsFor } from '../wording.ts'
import { addressOf, because, goodsOf, keepToYourself, orderLink } from './order-blocks.ts'
import { howToPay } from './payment-blocks.ts'
import { text } from './text-blocks.ts'

type OrderLetter = Extract<
  LetterName,
  | 'order-placed'
  | 'order-paid'
  | 'payment-failed'
  | 'payment-expired'
  | 'order-cancelled'
  | 'refund-made'
>

/** Letters about an order and its money. */
export const orderTemplates: { [Name in OrderLetter]: Template<Name> } = {
  'order-placed': (order, context) => {
    const { locale } = context
    const say = wordsFor(locale)
    const waits = order.step?.kind === 'promptpay' || order.step?.kind === 'bank_transfer'
    return {
      subject: waits
        ? say(`Your order ${order.number}: how to pay`, `คำสั่งซื้อ ${order.number}: วิธีชำระเงิน`)
        : say(`We have your order ${order.number}`, `เราได้รับคำสั่งซื้อ ${order.number} แล้ว`),
      preview: say(
        `${order.lines.length === 1 ? 'One thing' : `${order.lines.length} things`}, ${money(order.totalMinor, order.currency, locale)}.`,
        `${order.lines.length} รายการ รวม ${money(order.totalMinor, order.currency, locale)}`,
      ),
      heading: say('Thank you for your order', 'ขอบคุณสำหรับคำสั่งซื้อ'),
      blocks: [
        ...greeting(order.name, locale),
        text(
          waits
            ? say(
                `We have put everything of ${order.number} aside for you. As soon as your payment is here, we pack.`,
                `เราเก็บสินค้าทุกชิ้นของ ${order.number} ไว้ให้คุณแล้ว เมื่อได้รับเงินเราจะเริ่มแพ็กทันที`,
              )
            : say(
                `We have ${order.number} and get to work. You hear from us when it is on its way.`,
                `เราได้รับ ${order.number} แล้วและกำลังเตรียมของ จะแจ้งอีกครั้งเมื่อจัดส่ง`,
              ),
        ),
        ...howToPay(order, context),
        goodsOf(order, context),
        ...addressOf(order, context),
        ...(order.step?.kind === 'promptpay' ? [] : [orderLink('button', order, context)]),
      ],
      footer: keepToYourself(context),
    }
  },

  'order-paid': (order, context) => {
    const { locale } = context
    const say = wordsFor(locale)
    const amount = money(order.paidMinor, order.currency, locale)
    return {
      subject: say(`Paid: your order ${order.number}`, `ได้รับชำระเงินแล้ว: ${order.number}`),
      preview: say('We pack it now.', 'เรากำลังแพ็กของให้คุณ'),
      heading: say('Your payment is here', 'ได้รับชำระเงินแล้ว'),
      blocks: [
        ...greeting(order.name, locale),
        text(
          say(
            `Thank you: we received ${amount} for ${order.number}. You hear from us again when the parcel leaves.`,
            `ขอบคุณ เราได้รับเงิน ${amount} สำหรับ ${order.number} แล้ว จะแจ้งอีกครั้งเมื่อพัสดุออกเดินทาง`,
          ),
        ),
        goodsOf(order, context),
        ...addressOf(order, context),
        orderLink('button', order, context),
      ],
      footer: keepToYourself(context),
    }
  },

  'payment-failed': (order, context) => {
    const { locale, links } = context
    const say = wordsFor(locale)
    return {
      subject: say(
        `The payment for ${order.number} did not go through`,
        `ชำระเงินสำหรับ ${order.number} ไม่สำเร็จ`,
      ),
      preview: say('Nothing is lost: try again.', 'ของยังอยู่ ลองชำระอีกครั้งได้'),
      heading: say('That payment did not go through', 'ชำระเงินไม่สำเร็จ'),
      blocks: [
        ...greeting(order.name, locale),
        text(
          say(
            `No money was taken for ${order.number}. Your things are still put aside for a while: try again, or choose another way to pay.`,
            `ยังไม่มีการหักเงินสำหรับ ${order.number} เรายังเก็บของไว้ให้อีกสักครู่ ลองอีกครั้งหรือเลือกวิธีชำระอื่นได้`,
          ),
        ),
        { kind: 'button', label: say('Pay now', 'ชำระเงิน'), href: links.order(order) },
        goodsOf(order, context),
      ],
      footer: keepToYourself(context),
    }
  },

  'payment-expired': (order, context) => {
    const { locale, links } = context
    const say = wordsFor(locale)
    return {
      subject: say(`Your order ${order.number} has lapsed`, `คำสั่งซื้อ ${order.number} หมดเวลาชำระ`),
      preview: say('No payment came in time.', 'ไม่ได้รับชำระเงินภายในเวลา'),
      heading: say('The time to pay is over', 'หมดเวลาชำระเงิน'),
      blocks: [
        ...greeting(order.name, locale),
        text(
          say(
            `No payment came for ${order.number}, so we let the things go again. If you still want them, just order anew. If you have paid after all, answer this letter and we sort it out.`,
            `เราไม่ได้รับชำระเงินสำหรับ ${order.number} จึงปล่อยของที่เก็บไว้ หากยังต้องการ สั่งใหม่ได้เลย หากคุณชำระแล้ว ตอบจดหมายฉบับนี้ เราจะดูแลให้`,
          ),
        ),
        goodsOf(order, context),
        { kind: 'button', label: say('Back to the shop', 'กลับไปที่ร้าน'), href: links.home },
      ],
    }
  },

  'order-cancelled': (order, context) => {
    const { locale } = context
    const say = wordsFor(locale)
    return {
      subject: say(`Cancelled: your order ${order.number}`, `ยกเลิกแล้ว: ${order.number}`),
      preview: say(
        order.isMoneyOnItsWay ? 'Your money is on its way back.' : 'Nothing is to be paid.',
        order.isMoneyOnItsWay ? 'กำลังคืนเงินให้คุณ' : 'คุณไม่ต้องชำระเงิน',
      ),
      heading: say('Your order is cancelled', 'ยกเลิกคำสั่งซื้อแล้ว'),
      blocks: [
        ...greeting(order.name, locale),
        text(
          order.isMoneyOnItsWay
            ? say(
                `${order.number} is cancelled. What you paid goes back the way it came; you get another letter when it is done.`,
                `ยกเลิก ${order.number} แล้ว เราจะคืนเงินทางช่องทางเดิม และจะแจ้งอีกครั้งเมื่อคืนเงินเรียบร้อย`,
              )
            : say(
                `${order.number} is cancelled. Nothing is to be paid.`,
                `ยกเลิก ${order.number} แล้ว คุณไม่ต้องชำระเงิน`,
              ),
        ),
        ...because(order.reason, context),
        goodsOf(order, context),
        orderLink('button', order, context),
      ],
      footer: keepToYourself(context),
    }
  },

  'refund-made': (order, context) => {
    const { locale } = context
    const say = wordsFor(locale)
    const amount = money(order.amountMinor, order.currency, locale)
    return {
      subject: say(`${amount} is on its way back to you`, `คืนเงิน ${amount} ให้คุณแล้ว`),
      preview: say(`For your order ${order.number}.`, `สำหรับคำสั่งซื้อ ${order.number}`),
      heading: say('Your refund', 'คืนเงินแล้ว'),
      blocks: [
        ...greeting(order.name, locale),
        text(
          say(
            `We have sent ${amount} of ${order.number} back, the way it came. Banks take from a minute to a few working days.`,
            `เราคืนเงิน ${amount} ของ ${order.number} ทางช่องทางเดิมแล้ว ธนาคารอาจใช้เวลาตั้งแต่ไม่กี่นาทีถึงไม่กี่วันทำการ`,
          ),
        ),
        orderLink('button', order, context),
      ],
      footer: keepToYourself(context),
    }
  },
}
