import { care, dimensions, material, origin } from '../facts.ts'
import { inStoreBarcode, prices } from '../offer.ts'
import { prose, text } from '../text.ts'
import type { DemoProduct } from '../types.ts'

export const vases: DemoProduct[] = [
  {
    slug: 'vase-moon',
    title: text('Moon jar vase', 'แจกันพระจันทร์'),
    subtitle: text('Stoneware in soft white', 'สโตนแวร์เคลือบขาวนวล'),
    description: prose({
      en: [
        'Two bowls thrown on the wheel and joined rim to rim: look closely and the seam is still there, a faint horizon around the middle. It is not quite round, and that is the reason to own one.',
      ],
      th: [
        'ชามสองใบขึ้นรูปบนแป้นหมุนแล้วประกบปากต่อปาก มองใกล้ ๆ จะเห็นรอยต่อจาง ๆ คาดกลางเหมือนเส้นขอบฟ้า ไม่กลมสนิททีเดียว และนั่นคือเสน่ห์ของมัน',
      ],
    }),
    brand: 'din-doi-kiln',
    categories: ['vases'],
    tags: ['vase', 'flowers', 'gift'],
    attributes: [
      material('stoneware'),
      dimensions('Ø 26 × H 27 cm', 'เส้นผ่านศูนย์กลาง 26 × สูง 27 ซม.'),
      care('Rinse by hand; stand on felt on delicate wood', 'ล้างมือ วางบนสักหลาดหากพื้นไม้บอบบาง'),
      origin('chiang-mai'),
    ],
    gallery: ['vase-moon-white.jpg'],
    variantTypes: ['colour'],
    variants: [
      {
        sku: 'SALA-VAS-MOON',
        barcode: inStoreBarcode(401),
        options: { colour: 'white' },
        prices: prices(3400, 104),
        stock: 1,
        backorder: false,
        weightGrams: 2900,
        photos: ['vase-moon-white.jpg'],
      },
    ],
    related: ['vase-bottle', 'vase-faceted', 'planter', 'candle-trio'],
    publishedAt: '2026-10-08T02:00:00.000Z',
    seo: {
      title: text('Moon jar vase', 'แจกันพระจันทร์'),
      description: text(
        'Two bowls thrown on the wheel and joined rim to rim: look closely and the seam is still there, a faint horizon around the middle. It is not quite round, and that is the reason to own one.',
        'ชามสองใบขึ้นรูปบนแป้นหมุนแล้วประกบปากต่อปาก มองใกล้ ๆ จะเห็นรอยต่อจาง ๆ คาดกลางเหมือนเส้นขอบฟ้า ไม่กลมสนิททีเดียว และนั่นคือเสน่ห์ของมัน',
      ),
    },
  },
  {
    slug: 'vase-bottle',
    title: text('Tall bottle vase', 'แจกันทรงขวด'),
    subtitle: text('Celadon, slender neck', 'ศิลาดล คอเรียว'),
    description: prose({
      en: ['One stem is enough. The neck holds it upright, and the belly keeps a week of water.'],
      th: ['ดอกไม้ก้านเดียวก็พอ คอแจกันพยุงก้านให้ตั้งตรง ท้องแจกันเก็บน้ำไว้ได้ทั้งสัปดาห์'],
    }),
    brand: 'din-doi-kiln',
    categories: ['vases'],
    tags: ['vase', 'celadon', 'flowers'],
    attributes: [
      material('celadon'),
      dimensions('Ø 13 × H 34 cm', 'เส้นผ่านศูนย์กลาง 13 × สูง 34 ซม.'),
      care('Rinse with a bottle brush and warm water', 'ล้างด้วยแปรงล้างขวดและน้ำอุ่น'),
      origin('chiang-mai'),
    ],
    gallery: ['vase-bottle-celadon.jpg'],
    variantTypes: ['colour'],
    variants: [
      {
        sku: 'SALA-VAS-BTL',
        barcode: inStoreBarcode(405),
        options: { colour: 'celadon' },
        prices: prices(2200, 67),
        stock: 12,
        backorder: false,
        weightGrams: 1600,
        photos: ['vase-bottle-celadon.jpg'],
      },
    ],
    related: ['vase-moon', 'vase-faceted', 'celadon-cup', 'wall-shelf'],
    publishedAt: '2026-03-04T02:00:00.000Z',
    seo: {
      title: text('Tall bottle vase', 'แจกันทรงขวด'),
      description: text(
        'One stem is enough. The neck holds it upright, and the belly keeps a week of water.',
        'ดอกไม้ก้านเดียวก็พอ คอแจกันพยุงก้านให้ตั้งตรง ท้องแจกันเก็บน้ำไว้ได้ทั้งสัปดาห์',
      ),
    },
  },
  {
    slug: 'vase-faceted',
    title: text('Faceted vase', 'แจกันเหลี่ยม'),
    subtitle: text('Matte charcoal stoneware', 'สโตนแวร์ผิวด้านสีเทาถ่าน'),
    description: prose({
      en: [
        'Cut with a wire while the clay is still firm as butter, one plane after another. The matte glaze drinks the light, so the facets are drawn by shadow alone.',
      ],
      th: [
        'ปาดเหลี่ยมด้วยลวดทีละระนาบตอนเนื้อดินยังหมาดแข็งพอดี เคลือบด้านดูดแสงไว้ เหลี่ยมแต่ละเหลี่ยมจึงเห็นได้ด้วยเงาล้วน ๆ',
      ],
    }),
    brand: 'din-doi-kiln',
    categories: ['vases'],
    tags: ['vase', 'flowers', 'sale'],
    attributes: [
      material('stoneware'),
      dimensions('Ø 15 × H 26 cm', 'เส้นผ่านศูนย์กลาง 15 × สูง 26 ซม.'),
      care('Wipe with a damp cloth; no oil on the matte skin', 'เช็ดด้วยผ้าหมาด อย่าให้ผิวด้านโดนน้ำมัน'),
      origin('chiang-mai'),
    ],
    gallery: ['vase-faceted-charcoal.jpg'],
    variantTypes: ['colour'],
    variants: [
      {
        sku: 'SALA-VAS-FCT',
        barcode: inStoreBarcode(408),
        options: { colour: 'charcoal' },
        prices: prices(1950, 59, { thb: 2400, usd: 73 }),
        stock: 9,
        backorder: false,
        weightGrams: 1900,
        photos: ['vase-faceted-charcoal.jpg'],
      },
    ],
    related: ['vase-moon', 'vase-bottle', 'candle-trio', 'incense-holder'],
    publishedAt: '2025-12-27T02:00:00.000Z',
    seo: {
      title: text('Faceted vase', 'แจกันเหลี่ยม'),
      description: text(
        'Cut with a wire while the clay is still firm as butter, one plane after another. The matte glaze drinks the light, so the facets are drawn by shadow alone.',
        'ปาดเหลี่ยมด้วยลวดทีละระนาบตอนเนื้อดินยังหมาดแข็งพอดี เคลือบด้านดูดแสงไว้ เหลี่ยมแต่ละเหลี่ยมจึงเห็นได้ด้วยเงาล้วน ๆ',
      ),
    },
  },
]
