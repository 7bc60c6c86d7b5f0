import { capacity, care, dimensions, dishwasherSafe, material, origin } from '../facts.ts'
import { inStoreBarcode, prices } from '../offer.ts'
import { prose, text } from '../text.ts'
import type { DemoProduct } from '../types.ts'

export const cups: DemoProduct[] = [
  {
    slug: 'stoneware-mug',
    title: text('Stoneware mug', 'แก้วมัคสโตนแวร์'),
    subtitle: text('Wheel-thrown, bare clay foot', 'ขึ้นรูปด้วยแป้นหมุน ก้นดินเปลือย'),
    description: prose({
      en: [
        'The mug we reach for every morning. It holds a full cup of coffee, the handle takes three fingers, and the bare clay foot stands quietly on any table.',
        'Thrown on the wheel in three minutes, trimmed the next day, fired at 1,250 °C. Celadon runs a little thin at the rim and shows the clay; indigo is dark and even; ivory is freckled with iron.',
        'It holds 320 ml with room for milk. Dishwasher and microwave are fine. The bare clay foot is smooth, and will not scratch a table.',
      ],
      th: [
        'แก้วที่เราหยิบทุกเช้า ใส่กาแฟได้เต็มถ้วย หูกว้างพอสำหรับสามนิ้ว ก้นดินเปลือยวางบนโต๊ะได้นุ่มเสียง',
        'ขึ้นรูปบนแป้นหมุนสามนาที แต่งก้นวันรุ่งขึ้น เผาที่ 1,250 องศา สีศิลาดลบางลงตรงขอบจนเห็นเนื้อดิน สีครามเข้มเรียบสม่ำเสมอ ส่วนสีขาวงาช้างมีจุดแร่เหล็กประปราย',
        'จุ 320 มล. เหลือที่ให้นมพอดี เข้าเครื่องล้างจานและไมโครเวฟได้ ก้นดินเปลือยขัดเรียบ ไม่ขูดโต๊ะ',
      ],
    }),
    brand: 'din-doi-kiln',
    categories: ['cups-mugs'],
    tags: ['coffee', 'everyday', 'gift'],
    attributes: [
      material('stoneware'),
      dimensions('Ø 8.5 × H 9 cm', 'เส้นผ่านศูนย์กลาง 8.5 × สูง 9 ซม.'),
      capacity(320),
      dishwasherSafe(true),
      care('Dishwasher and microwave safe', 'เข้าเครื่องล้างจานและไมโครเวฟได้'),
      origin('chiang-mai'),
    ],
    gallery: [
      'stoneware-mug-celadon.jpg',
      'stoneware-mug-indigo.jpg',
      'stoneware-mug-ivory.jpg',
      'stoneware-mug-ivory-detail.jpg',
    ],
    variantTypes: ['colour'],
    variants: [
      {
        sku: 'SALA-MUG-CEL',
        barcode: inStoreBarcode(111),
        options: { colour: 'celadon' },
        prices: prices(590, 18),
        stock: 48,
        backorder: false,
        weightGrams: 380,
        photos: ['stoneware-mug-celadon.jpg'],
      },
      {
        sku: 'SALA-MUG-IND',
        barcode: inStoreBarcode(112),
        options: { colour: 'indigo' },
        prices: prices(590, 18),
        stock: 26,
        backorder: false,
        weightGrams: 380,
        photos: ['stoneware-mug-indigo.jpg'],
      },
      {
        sku: 'SALA-MUG-IVO',
        barcode: inStoreBarcode(113),
        options: { colour: 'ivory' },
        prices: prices(590, 18),
        stock: 0,
        backorder: false,
        weightGrams: 380,
        photos: ['stoneware-mug-ivory.jpg', 'stoneware-mug-ivory-detail.jpg'],
      },
    ],
    related: ['rice-bowl', 'teapot', 'carafe', 'dinner-plate'],
    publishedAt: '2026-01-15T02:00:00.000Z',
    seo: {
      title: text('Stoneware mug in celadon, indigo or ivory', 'แก้วมัคสโตนแวร์ สีศิลาดล คราม ขาวงาช้าง'),
      description: text(
        'A 320 ml stoneware mug thrown by hand near Chiang Mai, with a bare clay foot. In celadon, indigo and speckled ivory.',
        'แก้วมัคสโตนแวร์ 320 มล. ปั้นมือจากเชียงใหม่ ก้นดินเปลือย มีสีศิลาดล คราม และขาวงาช้างลายจุด',
      ),
    },
  },
  {
    slug: 'celadon-cup',
    title: text('Celadon tea cup', 'ถ้วยชาศิลาดล'),
    subtitle: text('With a round teak coaster', 'พร้อมที่รองไม้สัก'),
    description: prose({
      en: [
        'No handle, on purpose: when the cup is comfortable to hold, the tea is ready to drink. It comes with a teak coaster cut to fit its foot.',
        'The crackle is part of the glaze: it sings, very faintly, for a day after leaving the kiln, and tea slowly draws its lines. The foot is left bare and sits in the hollow of the coaster without sliding.',
        'Holds 180 ml. Wash by hand and wipe the teak dry. If the lines turn darker than you like, an hour in warm water with baking soda lightens them.',
      ],
      th: [
        'ถ้วยนี้ตั้งใจไม่มีหู เมื่อมือจับได้สบาย ชาก็อุ่นพอดีดื่ม มาพร้อมที่รองไม้สักที่กลึงรับกับก้นถ้วย',
        'รอยแตกลายงาเป็นส่วนหนึ่งของเคลือบ วันแรกที่ออกจากเตามันยังส่งเสียงกริ๊งเบา ๆ อยู่ทั้งวัน แล้วน้ำชาจะค่อย ๆ วาดเส้นให้ชัดขึ้นเอง ก้นดินเปลือยวางลงในแอ่งของที่รองพอดี ไม่เลื่อน',
        'จุ 180 มล. ล้างมือ และเช็ดที่รองไม้สักให้แห้ง ถ้าเส้นลายงาเข้มเกินชอบ แช่น้ำอุ่นผสมเบกกิ้งโซดาหนึ่งชั่วโมงจะจางลง',
      ],
    }),
    brand: 'din-doi-kiln',
    categories: ['cups-mugs'],
    tags: ['tea', 'celadon', 'gift'],
    attributes: [
      material('celadon', 'teak'),
      dimensions('Ø 8 × H 7.5 cm, coaster Ø 11 cm', 'เส้นผ่านศูนย์กลาง 8 × สูง 7.5 ซม. ที่รอง 11 ซม.'),
      capacity(180),
      dishwasherSafe(false),
      care('Wash by hand; wipe the coaster dry', 'ล้างมือ เช็ดที่รองให้แห้ง'),
      origin('chiang-mai'),
    ],
    gallery: ['celadon-cup-celadon.jpg'],
    variantTypes: ['colour'],
    variants: [
      {
        sku: 'SALA-CUP-CEL',
        barcode: inStoreBarcode(115),
        options: { colour: 'celadon' },
        prices: prices(690, 21),
        stock: 34,
        backorder: false,
        weightGrams: 290,
        photos: ['celadon-cup-celadon.jpg'],
      },
    ],
    related: ['teapot', 'incense-holder', 'round-tray', 'stoneware-mug'],
    publishedAt: '2025-12-04T02:00:00.000Z',
    seo: {
      title: text('Celadon tea cup with teak coaster', 'ถ้วยชาศิลาดลพร้อมที่รองไม้สัก'),
      description: text(
        'A 180 ml celadon tea cup without a handle, with fine crackle glaze and a turned teak coaster. Made in San Kamphaeng.',
        'ถ้วยชาศิลาดล 180 มล. ไม่มีหู ผิวแตกลายงา พร้อมที่รองไม้สักกลึง จากสันกำแพง',
      ),
    },
  },
]
