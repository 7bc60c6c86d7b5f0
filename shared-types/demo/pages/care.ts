import { heading, link, paragraph, prose, text } from '../text.ts'
import type { DemoPage } from '../types.ts'

export const care: DemoPage = {
  slug: 'care',
  title: text('Care', 'การดูแลรักษา'),
  seo: {
    title: text(
      'How to care for celadon, teak, rattan, brass and indigo',
      'วิธีดูแลศิลาดล ไม้สัก หวาย ทองเหลือง และผ้าคราม',
    ),
    description: text(
      'What we tell friends who ask how to keep celadon, teak, rattan, brass, mulberry paper and indigo in good shape.',
      'สิ่งที่เราบอกเพื่อนเสมอเมื่อถูกถามว่าจะดูแลศิลาดล ไม้สัก หวาย ทองเหลือง กระดาษสา และผ้าครามอย่างไร',
    ),
  },
  blocks: [
    {
      type: 'richText',
      text: prose({
        en: [
          'Good materials forgive a lot. This is what we tell friends who ask.',
          heading('Celadon and stoneware'),
          'Mugs, bowls, plates and small dishes go into the dishwasher and the microwave. Crackled celadon, and anything with a teak lid, prefers warm water and a hand. Do not go from the refrigerator to boiling water in one step.',
          'Tea draws the crackle darker over the years. If you would rather keep it pale, an hour in warm water with a spoon of baking soda takes most of it back.',
          heading('Teak'),
          'Wipe with a damp cloth, dry with another. Twice a year, or when the wood looks thirsty, rub in a little oil along the grain, wait twenty minutes and wipe off what is left; boards that meet food like it monthly. A water ring is no tragedy: fine sandpaper, then oil.',
          'In the sun teak turns silver. If you like that, do nothing.',
          heading('Rattan'),
          'Dust with a dry brush. Keep it from rain and from long afternoons behind glass. Air-conditioning dries it, so give it a fine mist of water twice a year, on the underside, and let it dry in the shade. A worn seat or rim can be woven again.',
          heading('Brass'),
          'We do not lacquer brass. It darkens where hands touch it and stays bright where cloths do. To shine it, rub with half a lime and a pinch of salt, rinse, and dry at once; to keep it dark, leave it alone. Wax comes off candle holders in warm water.',
          heading('Mulberry paper'),
          'A soft dry brush, once a month. No water, no direct sun. A small tear is mended from behind with a scrap of the same paper and rice glue; write to us and we will send you the scrap.',
          heading('Indigo and cotton'),
          'The first three washes apart, in cool water, with a spoon of vinegar and little soap. Some blue comes away: that is dye that never took hold, not the colour leaving. Dry in the shade, inside out. A blue trace on the fingers goes with soap.',
          paragraph(
            'Something not answered here? Ask ',
            link('us', { kind: 'page', slug: 'contact' }),
            ', and we will ask ',
            link('the makers', { kind: 'url', url: '/brands' }),
            '.',
          ),
        ],
        th: [
          'วัสดุดี ๆ ให้อภัยเราได้มาก นี่คือสิ่งที่เราบอกเพื่อนที่มาถาม',
          heading('ศิลาดลและสโตนแวร์'),
          'แก้วมัค ชาม จาน และถ้วยเครื่องจิ้มเข้าเครื่องล้างจานและไมโครเวฟได้ ส่วนศิลาดลแตกลายงาและของที่มีฝาไม้สักขอให้ล้างมือด้วยน้ำอุ่น อย่าเทน้ำเดือดลงในของที่เพิ่งออกจากตู้เย็น',
          'น้ำชาจะวาดลายงาให้เข้มขึ้นตามปี ถ้าอยากให้จาง แช่น้ำอุ่นผสมเบกกิ้งโซดาหนึ่งช้อนสักหนึ่งชั่วโมง สีจะคืนมาเกือบทั้งหมด',
          heading('ไม้สัก'),
          'เช็ดด้วยผ้าหมาด แล้วเช็ดแห้งอีกผืน ปีละสองครั้งหรือเมื่อไม้ดูแห้ง ทาน้ำมันบาง ๆ ตามลายไม้ ทิ้งไว้ยี่สิบนาทีแล้วเช็ดส่วนเกินออก เขียงที่โดนอาหารควรทาเดือนละครั้ง รอยแก้วน้ำไม่ใช่เรื่องใหญ่ กระดาษทรายละเอียดแล้วทาน้ำมันก็หาย',
          'ตากแดดนาน ๆ ไม้สักจะกลายเป็นสีเงิน ถ้าชอบก็ไม่ต้องทำอะไร',
          heading('หวาย'),
          'ปัดฝุ่นด้วยแปรงแห้ง เลี่ยงฝนและแดดบ่ายที่ส่องผ่านกระจกนาน ๆ ห้องแอร์ทำให้หวายแห้ง ปีละสองครั้งฉีดละอองน้ำบาง ๆ ด้านใต้ แล้วผึ่งในร่ม ที่นั่งหรือขอบที่สึกสานใหม่ได้',
          heading('ทองเหลือง'),
          'เราไม่เคลือบแลกเกอร์ทองเหลือง ตรงที่มือจับจะคล้ำ ตรงที่ผ้าเช็ดจะเงา อยากให้เงา ใช้มะนาวครึ่งซีกกับเกลือหยิบมือถู ล้าง แล้วเช็ดแห้งทันที อยากให้คล้ำก็ปล่อยไว้ คราบเทียนบนเชิงเทียนล้างออกได้ด้วยน้ำอุ่น',
          heading('กระดาษสา'),
          'แปรงขนนุ่มแห้ง เดือนละครั้ง อย่าให้โดนน้ำและแดดจัด รอยขาดเล็ก ๆ ปะจากด้านหลังด้วยกระดาษสาชิ้นเล็กกับแป้งเปียก เขียนมาบอก เราจะส่งกระดาษไปให้',
          heading('ผ้าครามและผ้าฝ้าย'),
          'สามครั้งแรกซักแยก น้ำเย็น เติมน้ำส้มสายชูหนึ่งช้อน ใช้สบู่แต่น้อย สีน้ำเงินที่ออกมาคือสีที่ไม่ได้เกาะเส้นใยตั้งแต่แรก ไม่ใช่ผ้าสีตก กลับด้านตากในร่ม หากนิ้วติดสีครามก็ล้างสบู่ออกได้',
          paragraph(
            'มีอะไรสงสัยนอกจากนี้ ',
            link('ถามเรา', { kind: 'page', slug: 'contact' }),
            ' แล้วเราจะไปถาม ',
            link('ช่าง', { kind: 'url', url: '/brands' }),
            ' ให้',
          ),
        ],
      }),
    },
    {
      type: 'featuredProducts',
      heading: text('Made to be looked after', 'ของที่คุ้มค่าจะดูแล'),
      text: null,
      products: ['teapot', 'serving-board', 'candle-trio', 'cotton-throw'],
      link: null,
    },
  ],
}
