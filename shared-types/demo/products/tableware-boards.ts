import { care, dimensions, dishwasherSafe, material, origin, pieces } from '../facts.ts'
import { inStoreBarcode, prices } from '../offer.ts'
import { prose, text } from '../text.ts'
import type { DemoProduct } from '../types.ts'

export const boards: DemoProduct[] = [
  {
    slug: 'serving-board',
    title: text('Teak serving board', 'เขียงเสิร์ฟไม้สัก'),
    subtitle: text('One board, rounded edges', 'ไม้แผ่นเดียว ขอบมน'),
    description: prose({
      en: [
        'Cut from a single plank, so the grain runs unbroken from end to handle. Bring mango and sticky rice to the table on it, or the good cheese.',
      ],
      th: ['ตัดจากไม้แผ่นเดียว ลายไม้จึงไหลต่อเนื่องจากปลายถึงด้าม จะยกข้าวเหนียวมะม่วงหรือชีสดี ๆ มาที่โต๊ะก็ได้'],
    }),
    brand: 'mae-yom-joinery',
    categories: ['boards-cutlery'],
    tags: ['kitchen', 'teak', 'gift'],
    attributes: [
      material('teak'),
      dimensions('L 42 × W 20 × H 2 cm', 'ยาว 42 × กว้าง 20 × หนา 2 ซม.'),
      dishwasherSafe(false),
      care('Wash by hand, dry upright, oil monthly', 'ล้างมือ วางตั้งให้แห้ง ทาน้ำมันเดือนละครั้ง'),
      origin('phrae'),
    ],
    gallery: ['serving-board.jpg'],
    variantTypes: [],
    variants: [
      {
        sku: 'SALA-BRD-TEK',
        barcode: inStoreBarcode(141),
        options: {},
        prices: prices(1450, 44),
        stock: 21,
        backorder: false,
        weightGrams: 1050,
        photos: ['serving-board.jpg'],
      },
    ],
    related: ['spoon-set', 'dish-set', 'napkin-set', 'round-tray'],
    publishedAt: '2026-02-25T02:00:00.000Z',
    seo: {
      title: text('Teak serving board', 'เขียงเสิร์ฟไม้สัก'),
      description: text(
        'Cut from a single plank, so the grain runs unbroken from end to handle. Bring mango and sticky rice to the table on it, or the good cheese.',
        'ตัดจากไม้แผ่นเดียว ลายไม้จึงไหลต่อเนื่องจากปลายถึงด้าม จะยกข้าวเหนียวมะม่วงหรือชีสดี ๆ มาที่โต๊ะก็ได้',
      ),
    },
  },
  {
    slug: 'spoon-set',
    title: text('Brass spoon set', 'ชุดช้อนทองเหลือง'),
    subtitle: text('Four sizes, hand-finished', 'สี่ขนาด เก็บงานด้วยมือ'),
    description: prose({
      en: [
        'From a serving spoon for curry down to one for salt. The bowls are hammered, the stems left plain, and the brass takes on a soft brown where it is held.',
      ],
      th: ['ตั้งแต่ช้อนตักแกงลงมาจนถึงช้อนเกลือ หัวช้อนตีขึ้นรูป ด้ามเรียบ ทองเหลืองจะอมน้ำตาลนุ่ม ๆ ตรงที่มือจับ'],
    }),
    brand: 'studio-song-wat',
    categories: ['boards-cutlery'],
    tags: ['brass', 'kitchen', 'gift'],
    attributes: [
      material('brass'),
      dimensions('L 19, 16, 13 and 11 cm', 'ยาว 19, 16, 13 และ 11 ซม.'),
      pieces(4),
      dishwasherSafe(false),
      care('Wash by hand and dry at once', 'ล้างมือและเช็ดแห้งทันที'),
      origin('bangkok'),
    ],
    gallery: ['spoon-set.jpg'],
    variantTypes: [],
    variants: [
      {
        sku: 'SALA-SPN-BRS',
        barcode: inStoreBarcode(145),
        options: {},
        prices: prices(1290, 39),
        stock: 17,
        backorder: false,
        weightGrams: 240,
        photos: ['spoon-set.jpg'],
      },
    ],
    related: ['serving-board', 'dish-set', 'teapot', 'napkin-set'],
    publishedAt: '2026-06-24T02:00:00.000Z',
    seo: {
      title: text('Brass spoon set', 'ชุดช้อนทองเหลือง'),
      description: text(
        'From a serving spoon for curry down to one for salt. The bowls are hammered, the stems left plain, and the brass takes on a soft brown where it is held.',
        'ตั้งแต่ช้อนตักแกงลงมาจนถึงช้อนเกลือ หัวช้อนตีขึ้นรูป ด้ามเรียบ ทองเหลืองจะอมน้ำตาลนุ่ม ๆ ตรงที่มือจับ',
      ),
    },
  },
]
