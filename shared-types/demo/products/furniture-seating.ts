import { care, dimensions, material, origin } from '../facts.ts'
import { inStoreBarcode, prices } from '../offer.ts'
import { prose, text } from '../text.ts'
import type { DemoProduct } from '../types.ts'

export const seating: DemoProduct[] = [
  {
    slug: 'lounge-chair',
    title: text('Woven lounge chair', 'เก้าอี้เลานจ์สาน'),
    subtitle: text('Teak frame, hand-woven rattan', 'โครงไม้สัก สานหวายด้วยมือ'),
    description: prose({
      en: [
        'A low chair for long afternoons. The back leans further than you expect and the rattan gives a little, so it holds you without a single cushion.',
      ],
      th: ['เก้าอี้ทรงเตี้ยสำหรับบ่ายที่ยาวนาน พนักเอนกว่าที่คิด หวายยืดรับน้ำหนักเล็กน้อย นั่งสบายได้โดยไม่ต้องมีเบาะ'],
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
      title: text('Woven lounge chair', 'เก้าอี้เลานจ์สาน'),
      description: text(
        'A low chair for long afternoons. The back leans further than you expect and the rattan gives a little, so it holds you without a single cushion.',
        'เก้าอี้ทรงเตี้ยสำหรับบ่ายที่ยาวนาน พนักเอนกว่าที่คิด หวายยืดรับน้ำหนักเล็กน้อย นั่งสบายได้โดยไม่ต้องมีเบาะ',
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
      ],
      th: ['สามขา จึงไม่โยกแม้วางบนพื้นไม้เก่า วงแหวนทองเหลืองเส้นบางรัดขาไว้ด้วยกัน เป็นวงกลมที่สองใต้หน้าโต๊ะ'],
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
      title: text('Round side table', 'โต๊ะข้างทรงกลม'),
      description: text(
        'Three legs, so it never rocks on an old floor. A slim brass ring draws them together and gives your eye a second circle below the first.',
        'สามขา จึงไม่โยกแม้วางบนพื้นไม้เก่า วงแหวนทองเหลืองเส้นบางรัดขาไว้ด้วยกัน เป็นวงกลมที่สองใต้หน้าโต๊ะ',
      ),
    },
  },
  {
    slug: 'teak-stool',
    title: text('Teak stool', 'สตูลไม้สัก'),
    subtitle: text('Solid teak, dished seat', 'ไม้สักแท้ ที่นั่งแอ่นรับตัว'),
    description: prose({
      en: [
        'A seat by the door, a bedside table, a step to the top shelf. The top is scooped by a few millimetres: you see it only when the light is low, but you feel it at once.',
      ],
      th: [
        'นั่งใส่รองเท้าหน้าประตู วางของข้างเตียง หรือปีนหยิบของชั้นบนก็ได้ ที่นั่งขุดแอ่นเพียงไม่กี่มิลลิเมตร แทบมองไม่เห็น แต่นั่งแล้วรู้ทันที',
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
      title: text('Teak stool', 'สตูลไม้สัก'),
      description: text(
        'A seat by the door, a bedside table, a step to the top shelf. The top is scooped by a few millimetres: you see it only when the light is low, but you feel it at once.',
        'นั่งใส่รองเท้าหน้าประตู วางของข้างเตียง หรือปีนหยิบของชั้นบนก็ได้ ที่นั่งขุดแอ่นเพียงไม่กี่มิลลิเมตร แทบมองไม่เห็น แต่นั่งแล้วรู้ทันที',
      ),
    },
  },
]
