import { care, dimensions, material, origin } from '../facts.ts'
import { inStoreBarcode, prices } from '../offer.ts'
import { link, paragraph, prose, text } from '../text.ts'
import type { DemoProduct } from '../types.ts'

export const seating: DemoProduct[] = [
  {
    slug: 'lounge-chair',
    title: text('Woven lounge chair', 'เก้าอี้เลานจ์สาน'),
    subtitle: text('Teak frame, hand-woven rattan', 'โครงไม้สัก สานหวายด้วยมือ'),
    description: prose({
      en: [
        'A low chair for long afternoons. The back leans further than you expect and the rattan gives a little, so it holds you without a single cushion.',
        'The frame is joined with mortise and tenon and finished with oil, not lacquer; you feel the grain along the arms. Seat and back are woven straight onto the rails by the rattan workshop in the south, two days for each chair.',
        paragraph(
          'Each one is made when you order it and leaves Phrae in six to eight weeks. It wants a room or a deep veranda, not rain. If the weave ever wears, it can be ',
          link('woven again', { kind: 'page', slug: 'care' }),
          ' on the same frame.',
        ),
      ],
      th: [
        'เก้าอี้ทรงเตี้ยสำหรับบ่ายที่ยาวนาน พนักเอนกว่าที่คิด หวายยืดรับน้ำหนักเล็กน้อย นั่งสบายได้โดยไม่ต้องมีเบาะ',
        'โครงเข้าเดือยแบบเดิม ทาน้ำมันแทนแลกเกอร์ ลูบตามที่วางแขนแล้วยังสัมผัสลายไม้ได้ ที่นั่งและพนักสานลงบนโครงโดยตรงโดยช่างหวายจากภาคใต้ ตัวละสองวัน',
        paragraph(
          'เราทำให้ทีละตัวเมื่อมีคนสั่ง ส่งออกจากแพร่ภายในหกถึงแปดสัปดาห์ เหมาะกับในบ้านหรือระเบียงลึกที่ฝนไม่ถึง ถ้าวันหนึ่งหวายสึก ',
          link('สานใหม่', { kind: 'page', slug: 'care' }),
          ' บนโครงเดิมได้',
        ),
      ],
    }),
    brand: 'mae-yom-joinery',
    categories: ['seating'],
    tags: ['chair', 'rattan', 'living-room'],
    attributes: [
      material('teak', 'rattan'),
      dimensions(
        'W 66 × D 72 × H 74 cm, seat height 36 cm',
        'กว้าง 66 × ลึก 72 × สูง 74 ซม. ที่นั่งสูง 36 ซม.',
      ),
      care(
        'Dust with a dry brush, keep out of direct rain and sun',
        'ปัดฝุ่นด้วยแปรงแห้ง เลี่ยงฝนและแดดจัด',
      ),
      origin('phrae'),
    ],
    gallery: ['lounge-chair.jpg', 'lounge-chair-detail.jpg'],
    variantTypes: [],
    variants: [
      {
        sku: 'SALA-CHR-LNG',
        barcode: inStoreBarcode(301),
        options: {},
        prices: prices(18900, 560),
        stock: 0,
        backorder: true,
        weightGrams: 8200,
        photos: ['lounge-chair.jpg', 'lounge-chair-detail.jpg'],
      },
    ],
    related: ['side-table', 'cushion', 'floor-lamp', 'teak-stool'],
    publishedAt: '2026-03-18T02:00:00.000Z',
    seo: {
      title: text('Low teak lounge chair, hand-woven rattan', 'เก้าอี้เลานจ์ไม้สักทรงเตี้ย สานหวายด้วยมือ'),
      description: text(
        'A low lounge chair in oiled teak with a hand-woven rattan seat and back. Made to order in Phrae in six to eight weeks.',
        'เก้าอี้เลานจ์ไม้สักทาน้ำมัน ที่นั่งและพนักสานหวายด้วยมือ สั่งทำที่เมืองแพร่ ใช้เวลาหกถึงแปดสัปดาห์',
      ),
    },
  },
  {
    slug: 'side-table',
    title: text('Round side table', 'โต๊ะข้างทรงกลม'),
    subtitle: text('Solid teak, brass ring', 'ไม้สักแท้ วงแหวนทองเหลือง'),
    description: prose({
      en: [
        'Three legs, so it never rocks on an old floor. A slim brass ring draws them together and gives your eye a second circle below the first.',
        'The top is edge-jointed from boards of one tree and rounded underneath, so it looks thinner than it is. The ring is a single brass rod, closed without a visible weld.',
        'Comes with the legs off; three turns of the hand and it stands. Wipe with a damp cloth, and oil it twice a year with the small bottle we put in the box. Use a coaster for hot cups during the first month.',
      ],
      th: [
        'สามขา จึงไม่โยกแม้วางบนพื้นไม้เก่า วงแหวนทองเหลืองเส้นบางรัดขาไว้ด้วยกัน เป็นวงกลมที่สองใต้หน้าโต๊ะ',
        'หน้าโต๊ะเพลาะจากไม้ต้นเดียวกัน ลบมุมด้านล่างให้มน จึงดูบางกว่าที่เป็นจริง วงแหวนคือทองเหลืองเส้นเดียวเชื่อมปิดจนไม่เห็นรอย',
        'ส่งแบบถอดขา หมุนเข้าด้วยมือสามขาก็ตั้งได้ เช็ดด้วยผ้าหมาด ทาน้ำมันปีละสองครั้งด้วยขวดเล็กที่แถมมาในกล่อง เดือนแรกควรใช้ที่รองกับถ้วยร้อน',
      ],
    }),
    brand: 'mae-yom-joinery',
    categories: ['tables'],
    tags: ['table', 'teak', 'living-room'],
    attributes: [
      material('teak', 'brass'),
      dimensions('Ø 50 × H 52 cm', 'เส้นผ่านศูนย์กลาง 50 × สูง 52 ซม.'),
      care('Wipe with a damp cloth, oil twice a year', 'เช็ดด้วยผ้าหมาด ทาน้ำมันปีละสองครั้ง'),
      origin('phrae'),
    ],
    gallery: ['side-table.jpg'],
    variantTypes: [],
    variants: [
      {
        sku: 'SALA-TBL-SID',
        barcode: inStoreBarcode(311),
        options: {},
        prices: prices(7900, 240),
        stock: 9,
        backorder: false,
        weightGrams: 6100,
        photos: ['side-table.jpg'],
      },
    ],
    related: ['lounge-chair', 'teak-stool', 'floor-lamp', 'stoneware-mug'],
    publishedAt: '2026-04-02T02:00:00.000Z',
    seo: {
      title: text('Round teak side table with brass ring', 'โต๊ะข้างไม้สักทรงกลม วงแหวนทองเหลือง'),
      description: text(
        'A three-legged side table in solid teak, 50 cm across, drawn together by a slim brass ring. Made by joiners in Phrae.',
        'โต๊ะข้างไม้สักแท้สามขา กว้าง 50 ซม. รัดด้วยวงแหวนทองเหลืองเส้นบาง งานช่างไม้เมืองแพร่',
      ),
    },
  },
  {
    slug: 'teak-stool',
    title: text('Teak stool', 'สตูลไม้สัก'),
    subtitle: text('Solid teak, dished seat', 'ไม้สักแท้ ที่นั่งเว้ารับตัว'),
    description: prose({
      en: [
        'A seat by the door, a bedside table, a step to the top shelf. The top is scooped by a few millimetres: you see it only when the light is low, but you feel it at once.',
        'Four turned legs go right into the seat and are wedged from above; the rungs sit at two heights so that no joint weakens its neighbour. It is oiled, and smells faintly of leather and pepper for the first weeks.',
        'It carries 120 kg and weighs four. Good on a covered veranda as well as indoors. Damp cloth, oil twice a year, and the years will turn it from honey to bronze.',
      ],
      th: [
        'นั่งใส่รองเท้าหน้าประตู วางของข้างเตียง หรือปีนหยิบของชั้นบนก็ได้ ที่นั่งขุดเว้าลงเพียงไม่กี่มิลลิเมตร แทบมองไม่เห็น แต่นั่งแล้วรู้ทันที',
        'ขากลึงสี่ขาเสียบทะลุที่นั่งแล้วตอกลิ่มจากด้านบน คานขาวางสองระดับเพื่อไม่ให้รอยเจาะกวนกัน ทาน้ำมันธรรมชาติ สัปดาห์แรก ๆ มีกลิ่นไม้อ่อน ๆ คล้ายหนังกับพริกไทย',
        'รับน้ำหนักได้ 120 กก. ตัวมันเองหนักราวสี่กิโลกรัม ใช้ได้ทั้งในบ้านและระเบียงมีหลังคา เช็ดด้วยผ้าหมาด ทาน้ำมันปีละสองครั้ง แล้วปีจะเปลี่ยนสีน้ำผึ้งให้เป็นสีบรอนซ์',
      ],
    }),
    brand: 'mae-yom-joinery',
    categories: ['seating'],
    tags: ['stool', 'teak'],
    attributes: [
      material('teak'),
      dimensions('Ø 34 × H 45 cm', 'เส้นผ่านศูนย์กลาง 34 × สูง 45 ซม.'),
      care('Wipe with a damp cloth, oil twice a year', 'เช็ดด้วยผ้าหมาด ทาน้ำมันปีละสองครั้ง'),
      origin('phrae'),
    ],
    gallery: ['teak-stool.jpg'],
    variantTypes: [],
    variants: [
      {
        sku: 'SALA-STL-TEK',
        barcode: inStoreBarcode(305),
        options: {},
        prices: prices(4200, 128),
        stock: 16,
        backorder: false,
        weightGrams: 4300,
        photos: ['teak-stool.jpg'],
      },
    ],
    related: ['side-table', 'lounge-chair', 'wall-shelf', 'round-mirror'],
    publishedAt: '2026-02-11T02:00:00.000Z',
    seo: {
      title: text('Round teak stool, 45 cm', 'สตูลไม้สักทรงกลม สูง 45 ซม.'),
      description: text(
        'A round stool in solid teak with a dished seat and wedged joints. A seat, a bedside table or a step, made in Phrae.',
        'สตูลไม้สักแท้ทรงกลม ที่นั่งเว้ารับตัว ข้อต่อตอกลิ่ม เป็นได้ทั้งที่นั่ง โต๊ะข้างเตียง และที่ปีน จากเมืองแพร่',
      ),
    },
  },
]
