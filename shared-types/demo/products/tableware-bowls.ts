import { capacity, care, dimensions, dishwasherSafe, material, origin, pieces } from '../facts.ts'
import { inStoreBarcode, prices } from '../offer.ts'
import { prose, text } from '../text.ts'
import type { DemoProduct } from '../types.ts'

export const bowls: DemoProduct[] = [
  {
    slug: 'dinner-plate',
    title: text('Dinner plate', 'จานอาหาร'),
    subtitle: text('Speckled ivory, iron-brown rim', 'ขาวงาช้างลายจุด ขอบน้ำตาลสนิม'),
    description: prose({
      en: [
        'A flat, generous plate with a rim just high enough to keep the sauce. The speckles are iron in the clay coming up through the glaze; no two plates are freckled alike.',
        'The rim is wiped with iron before the firing and comes out the brown of palm sugar. It frames whatever you put inside, from omelette on rice to a whole fish.',
        'Two sizes: 22 cm for breakfast, fruit or curry with rice, 27 cm for dinner. They stack low and tight. Dishwasher and microwave safe; warm them first if they come straight from a cold cupboard.',
      ],
      th: [
        'จานแบนกว้างขวาง ขอบยกขึ้นพอดีกันน้ำซอส จุดเล็ก ๆ คือแร่เหล็กในเนื้อดินที่ผุดขึ้นผ่านเคลือบ ไม่มีสองใบที่จุดเหมือนกัน',
        'ขอบจานแต้มแร่เหล็กก่อนเผา ออกมาเป็นสีน้ำตาลเหมือนน้ำตาลปี๊บ เป็นกรอบให้อาหารทุกอย่าง ตั้งแต่ข้าวไข่เจียวไปจนถึงปลาทั้งตัว',
        'มีสองขนาด 22 ซม. สำหรับมื้อเช้า ผลไม้ หรือข้าวราดแกง และ 27 ซม. สำหรับมื้อเย็น ซ้อนกันได้เตี้ยและนิ่ง เข้าเครื่องล้างจานและไมโครเวฟได้',
      ],
    }),
    brand: 'din-doi-kiln',
    categories: ['bowls-plates'],
    tags: ['dining', 'everyday'],
    attributes: [
      material('stoneware'),
      dimensions(
        'Ø 22 × H 2 cm or Ø 27 × H 2.5 cm',
        'เส้นผ่านศูนย์กลาง 22 × สูง 2 ซม. หรือ 27 × 2.5 ซม.',
      ),
      dishwasherSafe(true),
      care('Dishwasher and microwave safe', 'เข้าเครื่องล้างจานและไมโครเวฟได้'),
      origin('chiang-mai'),
    ],
    gallery: ['dinner-plate-ivory.jpg'],
    variantTypes: ['colour', 'size'],
    variants: [
      {
        sku: 'SALA-PLT-IVO-22',
        barcode: inStoreBarcode(121),
        options: { colour: 'ivory', size: '22-cm' },
        prices: prices(650, 20),
        stock: 36,
        backorder: false,
        weightGrams: 560,
        photos: ['dinner-plate-ivory.jpg'],
      },
      {
        sku: 'SALA-PLT-IVO-27',
        barcode: inStoreBarcode(122),
        options: { colour: 'ivory', size: '27-cm' },
        prices: prices(890, 27),
        stock: 18,
        backorder: false,
        weightGrams: 820,
        photos: ['dinner-plate-ivory.jpg'],
      },
    ],
    related: ['rice-bowl', 'dish-set', 'napkin-set', 'spoon-set'],
    publishedAt: '2025-11-20T02:00:00.000Z',
    seo: {
      title: text(
        'Speckled ivory stoneware plate, 22 or 27 cm',
        'จานสโตนแวร์ขาวงาช้างลายจุด 22 และ 27 ซม.',
      ),
      description: text(
        'A stoneware plate in speckled ivory with an iron-brown rim, in two sizes. Dishwasher safe, made near Chiang Mai.',
        'จานสโตนแวร์สีขาวงาช้างลายจุด ขอบน้ำตาลสนิมเหล็ก สองขนาด เข้าเครื่องล้างจานได้ จากเชียงใหม่',
      ),
    },
  },
  {
    slug: 'rice-bowl',
    title: text('Rice bowl', 'ชามข้าว'),
    subtitle: text('Footed stoneware', 'สโตนแวร์มีเชิง'),
    description: prose({
      en: [
        'A bowl to lift to your mouth: steep sides, a thin rim, and a foot high enough for the fingers when the rice is hot.',
        'In celadon the throwing lines show through as slow rings; in indigo they disappear, and the rim breaks to a thin line of brown. Both sit well inside each other in the cupboard.',
        'It holds 380 ml: a good helping of rice, a soup for one, or noodles at midnight. Dishwasher and microwave safe.',
      ],
      th: [
        'ชามที่ยกขึ้นถือกินได้ ผนังชัน ขอบบาง เชิงสูงพอให้นิ้วจับเมื่อข้าวยังร้อน',
        'สีศิลาดลยังเห็นรอยแป้นหมุนเป็นวงจาง ๆ ส่วนสีครามกลืนรอยไปหมด เหลือเส้นน้ำตาลบาง ๆ ที่ขอบปาก ทั้งสองสีซ้อนกันในตู้ได้พอดี',
        'จุ 380 มล. ข้าวหนึ่งจานอิ่ม แกงจืดหนึ่งคน หรือบะหมี่ตอนเที่ยงคืน เข้าเครื่องล้างจานและไมโครเวฟได้',
      ],
    }),
    brand: 'din-doi-kiln',
    categories: ['bowls-plates'],
    tags: ['dining', 'everyday'],
    attributes: [
      material('stoneware'),
      dimensions('Ø 13 × H 7 cm', 'เส้นผ่านศูนย์กลาง 13 × สูง 7 ซม.'),
      capacity(380),
      dishwasherSafe(true),
      care('Dishwasher and microwave safe', 'เข้าเครื่องล้างจานและไมโครเวฟได้'),
      origin('chiang-mai'),
    ],
    gallery: ['rice-bowl-celadon.jpg', 'rice-bowl-indigo.jpg'],
    variantTypes: ['colour'],
    variants: [
      {
        sku: 'SALA-BWL-CEL',
        barcode: inStoreBarcode(125),
        options: { colour: 'celadon' },
        prices: prices(490, 15),
        stock: 60,
        backorder: false,
        weightGrams: 340,
        photos: ['rice-bowl-celadon.jpg'],
      },
      {
        sku: 'SALA-BWL-IND',
        barcode: inStoreBarcode(126),
        options: { colour: 'indigo' },
        prices: prices(490, 15),
        stock: 3,
        backorder: false,
        weightGrams: 340,
        photos: ['rice-bowl-indigo.jpg'],
      },
    ],
    related: ['dinner-plate', 'dish-set', 'stoneware-mug', 'napkin-set'],
    publishedAt: '2025-12-18T02:00:00.000Z',
    seo: {
      title: text('Footed rice bowl in celadon or indigo', 'ชามข้าวมีเชิง สีศิลาดลและคราม'),
      description: text(
        'A 13 cm footed rice bowl in stoneware, glazed celadon or indigo. Light in the hand and dishwasher safe.',
        'ชามข้าวสโตนแวร์มีเชิง กว้าง 13 ซม. เคลือบสีศิลาดลหรือคราม เบามือ เข้าเครื่องล้างจานได้',
      ),
    },
  },
  {
    slug: 'dish-set',
    title: text('Small dish set', 'ชุดถ้วยเครื่องจิ้ม'),
    subtitle: text('Three dishes, three glazes', 'สามใบ สามสีเคลือบ'),
    description: prose({
      en: [
        'One for chilli and fish sauce, one for pickles, one for whatever the cook insists on. Celadon, ivory and indigo, each a size smaller than the last.',
        'They began as test pieces, the small dishes a kiln fires to see how a glaze has turned out, and we kept asking for more. The shallow curve lets a spoon reach everything.',
        'Fourteen, eleven and nine centimetres; they nest into one another. Dishwasher and microwave safe.',
      ],
      th: [
        'ใบหนึ่งใส่พริกน้ำปลา ใบหนึ่งใส่ผักดอง อีกใบแล้วแต่แม่ครัว สีศิลาดล ขาวงาช้าง และคราม ไล่ขนาดจากใหญ่ไปเล็ก',
        'เดิมทีเป็นชิ้นทดลอง ใบเล็ก ๆ ที่เตาเผาไว้ดูว่าเคลือบออกมาเป็นอย่างไร แล้วเราก็ขอเพิ่มอยู่เรื่อย ทรงตื้นโค้งทำให้ช้อนตักได้ถึงหยดสุดท้าย',
        'ขนาด 14, 11 และ 9 ซม. ซ้อนเก็บเข้ากันได้ เข้าเครื่องล้างจานและไมโครเวฟได้',
      ],
    }),
    brand: 'din-doi-kiln',
    categories: ['bowls-plates'],
    tags: ['dining', 'gift', 'sale'],
    attributes: [
      material('stoneware'),
      dimensions('Ø 14, 11 and 9 cm', 'เส้นผ่านศูนย์กลาง 14, 11 และ 9 ซม.'),
      pieces(3),
      dishwasherSafe(true),
      care('Dishwasher and microwave safe', 'เข้าเครื่องล้างจานและไมโครเวฟได้'),
      origin('chiang-mai'),
    ],
    gallery: ['dish-set.jpg'],
    variantTypes: [],
    variants: [
      {
        sku: 'SALA-DSH-SET',
        barcode: inStoreBarcode(128),
        options: {},
        prices: prices(790, 24, { thb: 950, usd: 29 }),
        stock: 28,
        backorder: false,
        weightGrams: 520,
        photos: ['dish-set.jpg'],
      },
    ],
    related: ['dinner-plate', 'rice-bowl', 'serving-board', 'spoon-set'],
    publishedAt: '2026-01-02T02:00:00.000Z',
    seo: {
      title: text('Three small dishes in three glazes', 'ชุดถ้วยเครื่องจิ้มสามใบสามสี'),
      description: text(
        'A set of three small stoneware dishes in celadon, ivory and indigo for chilli, pickles and dips. Dishwasher safe.',
        'ถ้วยเครื่องจิ้มสโตนแวร์สามใบ สีศิลาดล ขาวงาช้าง และคราม สำหรับพริกน้ำปลา ของดอง และน้ำจิ้ม',
      ),
    },
  },
]
