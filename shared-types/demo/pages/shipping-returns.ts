import { bold, bullets, heading, link, paragraph, prose, text } from '../text.ts'
import type { DemoPage } from '../types.ts'

export const shippingReturns: DemoPage = {
  slug: 'shipping-returns',
  title: text('Shipping and returns', 'การจัดส่งและคืนสินค้า'),
  seo: {
    title: text('Shipping and returns', 'การจัดส่งและคืนสินค้า'),
    description: text(
      'Delivery in Thailand in two to four days, free over ฿1,500; abroad in a week or so. Thirty days to change your mind.',
      'ส่งทั่วไทยใน 2–4 วัน ฟรีเมื่อสั่งครบ 1,500 บาท ส่งต่างประเทศราวหนึ่งสัปดาห์ เปลี่ยนใจได้ภายใน 30 วัน',
    ),
  },
  blocks: [
    {
      type: 'richText',
      text: prose({
        en: [
          heading('In Thailand'),
          'Parcels leave Bangkok on working days; what you order before noon goes out the same day.',
          bullets(
            [bold('Bangkok and around: '), 'one or two days.'],
            [bold('Everywhere else: '), 'two to four days, islands one more.'],
            [bold('Cost: '), '฿60; free on orders over ฿1,500.'],
            [bold('Furniture: '), 'carried in and unwrapped, ฿450 in Bangkok, ฿900 elsewhere.'],
          ),
          heading('Abroad'),
          'We ship to most countries by air, insured, in five to nine days. The cost is shown before you pay. Duties, where there are any, are paid to the carrier on arrival. Lounge chairs and side tables travel by sea on request.',
          heading('Made to order'),
          'The woven lounge chair is made when you order it and takes six to eight weeks. We write when the frame is joined, and again when it leaves.',
          heading('If you change your mind'),
          'Send it back within thirty days, unused and in its box, and we refund the price within five days of its arrival. The way back is at your expense, unless the mistake was ours.',
          heading('If something arrives broken'),
          paragraph(
            'It happens with clay, seldom. Keep the pieces, send a photograph to ',
            link('hello@sala.example', { kind: 'url', url: 'mailto:hello@sala.example' }),
            ' within seven days, and choose: a new one or your money. You need not send the shards back, though the kiln likes to have them.',
          ),
        ],
        th: [
          heading('จัดส่งในประเทศ'),
          'เราส่งของจากกรุงเทพฯ ทุกวันทำการ สั่งก่อนเที่ยงส่งออกวันเดียวกัน',
          bullets(
            [bold('กรุงเทพฯ และปริมณฑล: '), '1–2 วัน'],
            [bold('ต่างจังหวัด: '), '2–4 วัน บนเกาะเพิ่มอีกหนึ่งวัน'],
            [bold('ค่าส่ง: '), '60 บาท ส่งฟรีเมื่อสั่งครบ 1,500 บาท'],
            [bold('เฟอร์นิเจอร์: '), 'ยกเข้าบ้านและแกะห่อให้ กรุงเทพฯ 450 บาท ต่างจังหวัด 900 บาท'],
          ),
          heading('ส่งต่างประเทศ'),
          'ส่งทางอากาศพร้อมประกันไปได้เกือบทุกประเทศ ใช้เวลา 5–9 วัน เห็นค่าส่งก่อนจ่ายเงินเสมอ หากมีภาษีนำเข้าให้ชำระกับผู้ขนส่งเมื่อของถึง ส่วนเก้าอี้เลานจ์และโต๊ะข้างส่งทางเรือได้ เขียนมาคุยกันก่อน',
          heading('งานสั่งทำ'),
          'เก้าอี้เลานจ์สานทำเมื่อมีคนสั่ง ใช้เวลา 6–8 สัปดาห์ เราจะเขียนไปบอกเมื่อขึ้นโครงเสร็จ และอีกครั้งเมื่อของออกเดินทาง',
          heading('หากเปลี่ยนใจ'),
          'ส่งคืนได้ภายใน 30 วัน ในสภาพยังไม่ใช้และอยู่ในกล่องเดิม เราคืนเงินค่าสินค้าภายใน 5 วันหลังได้รับของ ค่าส่งขากลับเป็นของผู้ซื้อ เว้นแต่เราเป็นฝ่ายพลาด',
          heading('หากของแตกระหว่างทาง'),
          paragraph(
            'งานดินก็มีบ้าง นาน ๆ ครั้ง เก็บชิ้นส่วนไว้ ถ่ายรูปส่งมาที่ ',
            link('hello@sala.example', { kind: 'url', url: 'mailto:hello@sala.example' }),
            ' ภายใน 7 วัน แล้วเลือกได้ว่าจะรับใบใหม่หรือรับเงินคืน ไม่ต้องส่งเศษกลับมา แม้ที่เตาจะชอบเก็บไว้ดูก็ตาม',
          ),
        ],
      }),
    },
  ],
}
