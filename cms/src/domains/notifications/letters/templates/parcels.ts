import type { LetterName, Template } from '../letter.ts'
import { greeting, wordsFor } from '../wording.ts'
import { addressOf, because, keepToYourself, orderLink, piecesOf } from './order-blocks.ts'
import { text } from './text-blocks.ts'

type ParcelLetter = Extract<
  LetterName,
  'parcel-shipped' | 'parcel-delivered' | 'return-approved' | 'return-rejected' | 'back-in-stock'
>

/** Letters about things on their way, to the customer or back. */
export const parcelTemplates: { [Name in ParcelLetter]: Template<Name> } = {
  'parcel-shipped': (order, context) => {
    const { locale } = context
    const say = wordsFor(locale)
    const { carrier, trackingNumber, trackingUrl } = order
    const facts = [
      ...(carrier === null ? [] : [{ label: say('With', 'ขนส่งโดย'), value: carrier }]),
      ...(trackingNumber === null
        ? []
        : [{ label: say('Tracking', 'เลขพัสดุ'), value: trackingNumber }]),
    ]
    return {
      subject: say(`On its way: your order ${order.number}`, `จัดส่งแล้ว: ${order.number}`),
      preview: say('Your parcel has left us.', 'พัสดุของคุณออกเดินทางแล้ว'),
      heading: say('Your parcel is on its way', 'พัสดุของคุณออกเดินทางแล้ว'),
      blocks: [
        ...greeting(order.name, locale),
        text(
          order.isLast
            ? say(
                `Everything of ${order.number} has left us now, wrapped with care.`,
                `ทุกชิ้นของ ${order.number} ห่ออย่างดีและออกเดินทางครบแล้ว`,
              )
            : say(
                `A parcel of ${order.number} has left us. The rest follows in another.`,
                `พัสดุส่วนหนึ่งของ ${order.number} ออกเดินทางแล้ว ที่เหลือจะตามไปอีกกล่อง`,
              ),
        ),
        ...(facts.length === 0
          ? []
          : [{ kind: 'facts' as const, title: say('The parcel', 'พัสดุ'), rows: facts }]),
        ...(trackingUrl === null
          ? []
          : [
              {
                kind: 'button' as const,
                label: say('Follow the parcel', 'ติดตามพัสดุ'),
                href: trackingUrl,
              },
            ]),
        piecesOf(say('In it', 'ในกล่องมี'), order.goods),
        ...addressOf(order, context),
        orderLink(trackingUrl === null ? 'button' : 'link', order, context),
      ],
      footer: keepToYourself(context),
    }
  },

  'parcel-delivered': (order, context) => {
    const { locale, links } = context
    const say = wordsFor(locale)
    return {
      subject: say(`Delivered: your order ${order.number}`, `ส่งถึงแล้ว: ${order.number}`),
      preview: say('How do you like it?', 'ชอบไหม'),
      heading: say('It has arrived', 'ของถึงแล้ว'),
      blocks: [
        ...greeting(order.name, locale),
        text(
          say(
            'Your parcel was delivered. We hope that everything is as you pictured it. If something is wrong, answer this letter: we put it right.',
            'พัสดุของคุณส่งถึงแล้ว หวังว่าทุกชิ้นจะเป็นอย่างที่คิดไว้ หากมีอะไรไม่เรียบร้อย ตอบจดหมายฉบับนี้ได้เลย เราจะดูแลให้',
          ),
        ),
        piecesOf(say('In it', 'ในกล่องมี'), order.goods),
        text(
          say(
            'Others who look at these pieces would like to know what you think of them. A line is enough.',
            'คนที่กำลังดูชิ้นเดียวกันอยากรู้ว่าคุณคิดอย่างไร เขียนสักบรรทัดก็พอ',
          ),
        ),
        {
          kind: 'button',
          label: say('Write a review', 'เขียนรีวิว'),
          href: links.review(order),
        },
        orderLink('link', order, context),
      ],
      footer: keepToYourself(context),
    }
  },

  'return-approved': (order, context) => {
    const { locale } = context
    const say = wordsFor(locale)
    return {
      subject: say(`Your return for ${order.number}`, `การคืนสินค้าของ ${order.number}`),
      preview: say('You can send it back.', 'ส่งคืนได้เลย'),
      heading: say('You can send it back', 'ส่งคืนได้เลย'),
      blocks: [
        ...greeting(order.name, locale),
        text(
          say(
            `We take this back. Pack it well, write ${order.number} on the parcel and send it to us; if you are unsure where, answer this letter. The money follows once it is here.`,
            `เรารับคืนรายการนี้ แพ็กให้แน่น เขียน ${order.number} ไว้บนกล่องแล้วส่งกลับมา หากไม่แน่ใจที่อยู่ ตอบจดหมายฉบับนี้ได้ เมื่อได้รับของแล้วเราจะคืนเงินให้`,
          ),
        ),
        ...because(order.reason, context),
        piecesOf(say('To be sent back', 'รายการที่ส่งคืน'), order.goods),
        orderLink('button', order, context),
      ],
      footer: keepToYourself(context),
    }
  },

  'return-rejected': (order, context) => {
    const { locale } = context
    const say = wordsFor(locale)
    return {
      subject: say(`Your return for ${order.number}`, `การคืนสินค้าของ ${order.number}`),
      preview: say('We cannot take it back.', 'เรารับคืนรายการนี้ไม่ได้'),
      heading: say('We cannot take this back', 'เรารับคืนรายการนี้ไม่ได้'),
      blocks: [
        ...greeting(order.name, locale),
        text(
          say(
            `We looked at your return for ${order.number} and cannot take it back. If you see it differently, answer this letter and we talk about it.`,
            `เราพิจารณาคำขอคืนสินค้าของ ${order.number} แล้ว แต่รับคืนไม่ได้ หากคุณเห็นต่าง ตอบจดหมายฉบับนี้เพื่อพูดคุยกันได้`,
          ),
        ),
        ...because(order.reason, context),
        piecesOf(say('It was about', 'รายการที่ขอคืน'), order.goods),
        orderLink('button', order, context),
      ],
      footer: keepToYourself(context),
    }
  },

  'back-in-stock': ({ title, variantTitle, slug, alertId }, { locale, shop, links }) => {
    const say = wordsFor(locale)
    const what = variantTitle === null ? title : `${title} · ${variantTitle}`
    return {
      subject: say(`It is back: ${title}`, `กลับมาแล้ว: ${title}`),
      preview: say('You asked us to tell you.', 'คุณขอให้เราแจ้ง'),
      heading: say('It is back', 'กลับมาแล้ว'),
      blocks: [
        text(
          say(
            `${what} can be ordered again. You asked us to tell you, so you are among the first to know; we cannot put one aside.`,
            `${what} กลับมาให้สั่งได้แล้ว คุณขอให้เราแจ้ง จึงได้รู้เป็นคนแรก ๆ แต่เราเก็บไว้ให้ก่อนไม่ได้`,
          ),
        ),
        { kind: 'button', label: say('See it', 'ดูสินค้า'), href: links.product(slug) },
      ],
      footer: {
        text: say(
          `You get this one letter because somebody left this address for it at ${shop.name}. There will be no other.`,
          `คุณได้รับจดหมายฉบับนี้เพียงครั้งเดียว เพราะมีการฝากอีเมลนี้ไว้ที่ ${shop.name} เพื่อรอสินค้า`,
        ),
        link: {
          label: say('Forget my address', 'ลบอีเมลของฉัน'),
          href: links.forgetStockAlert(alertId),
        },
      },
    }
  },
}
