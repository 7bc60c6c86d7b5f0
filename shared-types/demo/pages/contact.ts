import { bold, bullets, heading, link, paragraph, prose, text } from '../text.ts'
import type { DemoPage } from '../types.ts'

const mail = link('hello@sala.example', { kind: 'url', url: 'mailto:hello@sala.example' })

export const contact: DemoPage = {
  slug: 'contact',
  title: text('Contact', 'ติดต่อเรา'),
  seo: {
    title: text('Write to us, or come by', 'เขียนถึงเรา หรือแวะมาหา'),
    description: text(
      'Write to hello@sala.example, or come and see things in the front room on Song Wat Road, Bangkok.',
      'เขียนถึงเราที่ hello@sala.example หรือแวะมาจับของจริงที่ห้องหน้าบ้าน ถนนทรงวาด กรุงเทพฯ',
    ),
  },
  blocks: [
    {
      type: 'richText',
      text: prose({
        en: [
          heading('Write to us'),
          paragraph(
            mail,
            ' reaches all four of us. In Thai or English, Monday to Saturday; you will have an answer by the next working day, from a person who has handled the thing you ask about.',
          ),
          heading('Come by'),
          'Most of what you see here stands in the front room of Studio Song Wat, on Song Wat Road in the old town of Bangkok. Tea is usually on.',
          bullets(
            [bold('Tuesday to Saturday: '), '10:30 to 18:00'],
            [bold('Sunday: '), '12:00 to 17:00'],
            [bold('Monday: '), 'closed, we are at the kiln or on the road'],
          ),
          heading('Restaurants, hotels, shops'),
          paragraph(
            'For orders of forty pieces or more the kiln will adjust a size or a glaze for you. Allow three months, and write to ',
            mail,
            ' with a drawing, however rough.',
          ),
        ],
        th: [
          heading('เขียนถึงเรา'),
          paragraph(
            'อีเมล ',
            mail,
            ' ถึงเราทั้งสี่คน เขียนมาได้ทั้งภาษาไทยและอังกฤษ วันจันทร์ถึงเสาร์ ตอบภายในวันทำการถัดไป โดยคนที่เคยจับของชิ้นที่คุณถามถึงจริง ๆ',
          ),
          heading('แวะมาหา'),
          'ของแทบทุกชิ้นในร้านนี้วางอยู่ในห้องหน้าบ้านของ Studio Song Wat ถนนทรงวาด ย่านเมืองเก่ากรุงเทพฯ แวะมาจับของจริงได้ มักมีน้ำชาร้อน ๆ รออยู่',
          bullets(
            [bold('อังคารถึงเสาร์: '), '10.30–18.00 น.'],
            [bold('อาทิตย์: '), '12.00–17.00 น.'],
            [bold('จันทร์: '), 'ปิด เราอยู่ที่เตาหรือไม่ก็ระหว่างทาง'],
          ),
          heading('ร้านอาหาร โรงแรม และร้านค้า'),
          paragraph(
            'หากสั่งตั้งแต่สี่สิบชิ้นขึ้นไป เตาปรับขนาดหรือสีเคลือบให้ได้ เผื่อเวลาสามเดือน แล้วส่งภาพร่างคร่าว ๆ มาที่ ',
            mail,
          ),
        ],
      }),
    },
  ],
}
