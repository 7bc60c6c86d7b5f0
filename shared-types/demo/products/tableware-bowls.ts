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
      ],
      th: [
        'จานแบนกว้างขวาง ขอบยกขึ้นพอดีกันน้ำซอส จุดเล็ก ๆ คือแร่เหล็กในเนื้อดินที่ผุดขึ้นผ่านเคลือบ ไม่มีสองใบที่จุดเหมือนกัน',
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
      title: text('Dinner plate', 'จานอาหาร'),
      description: text(
        'A flat, generous plate with a rim just high enough to keep the sauce. The speckles are iron in the clay coming up through the glaze; no two plates are freckled alike.',
        'จานแบนกว้างขวาง ขอบยกขึ้นพอดีกันน้ำซอส จุดเล็ก ๆ คือแร่เหล็กในเนื้อดินที่ผุดขึ้นผ่านเคลือบ ไม่มีสองใบที่จุดเหมือนกัน',
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
      ],
      th: ['ชามที่ยกขึ้นถือกินได้ ผนังชัน ขอบบาง เชิงสูงพอให้นิ้วจับเมื่อข้าวยังร้อน'],
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
      title: text('Rice bowl', 'ชามข้าว'),
      description: text(
        'A bowl to lift to your mouth: steep sides, a thin rim, and a foot high enough for the fingers when the rice is hot.',
        'ชามที่ยกขึ้นถือกินได้ ผนังชัน ขอบบาง เชิงสูงพอให้นิ้วจับเมื่อข้าวยังร้อน',
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
      ],
      th: ['ใบหนึ่งใส่พริกน้ำปลา ใบหนึ่งใส่ผักดอง อีกใบแล้วแต่แม่ครัว สีศิลาดล ขาวงาช้าง และคราม ไล่ขนาดจากใหญ่ไปเล็ก'],
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
      title: text('Small dish set', 'ชุดถ้วยเครื่องจิ้ม'),
      description: text(
        'One for chilli and fish sauce, one for pickles, one for whatever the cook insists on. Celadon, ivory and indigo, each a size smaller than the last.',
        'ใบหนึ่งใส่พริกน้ำปลา ใบหนึ่งใส่ผักดอง อีกใบแล้วแต่แม่ครัว สีศิลาดล ขาวงาช้าง และคราม ไล่ขนาดจากใหญ่ไปเล็ก',
      ),
    },
  },
]
