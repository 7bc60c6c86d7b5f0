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
        'Two bowls thrown on the wheel and joined rim to rim; run a fingertip around the middle and you can still find the seam. It is not quite round, and that is the reason to own one.',
        'The white is not quite white either. Under it the clay shows through in small freckles, and the foot is left bare where the jar stood in the kiln.',
        'Watertight. A leafy branch suits it better than a bouquet; a narrow flower pin keeps the branch where you put it. Because each jar moves in the fire, allow a centimetre either way.',
      ],
      th: [
        'ชามสองใบขึ้นรูปบนแป้นหมุนแล้วประกบปากต่อปาก ลองไล้ปลายนิ้วรอบกลางแจกันจะยังพบรอยต่อ มันไม่กลมสนิททีเดียว และนั่นคือเสน่ห์ของมัน',
        'สีขาวก็ไม่ได้ขาวจัด ใต้เคลือบมีจุดเนื้อดินผุดขึ้นมาประปราย และก้นปล่อยดินเปลือยตรงที่เคยตั้งอยู่ในเตา',
        'กันน้ำซึม เหมาะกับกิ่งไม้ใบสวยสักกิ่งมากกว่าดอกไม้ทั้งช่อ ใช้แป้นหนามปักดอกไม้อันเล็กช่วยพยุงกิ่งได้ แจกันแต่ละใบขยับตัวในไฟไม่เท่ากัน ขนาดจึงอาจต่างไปราวหนึ่งเซนติเมตร',
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
      title: text('Moon jar vase in soft white stoneware', 'แจกันพระจันทร์ สโตนแวร์ขาวนวล'),
      description: text(
        'A hand-thrown moon jar, 26 cm across, in soft white glaze with a bare clay foot. Made at a small kiln near Chiang Mai.',
        'แจกันทรงพระจันทร์ปั้นมือ กว้าง 26 ซม. เคลือบขาวนวล ก้นดินเปลือย จากเตาเล็ก ๆ ใกล้เชียงใหม่',
      ),
    },
  },
  {
    slug: 'vase-bottle',
    title: text('Tall bottle vase', 'แจกันทรงขวด'),
    subtitle: text('Celadon, slender neck', 'ศิลาดล คอเรียว'),
    description: prose({
      en: [
        'One stem is enough. The neck holds it upright, and the belly keeps a week of water.',
        'The form is an old one in the north: a farmer’s rice-spirit bottle, drawn out until it became quiet. The glaze gathers thicker where belly meets neck, and there the green is deepest.',
        'Watertight, 34 cm tall, with a bare foot ground smooth. Fill a third for a single stem, so that it stands firm. Rinse with a bottle brush and warm water.',
      ],
      th: [
        'ดอกไม้ก้านเดียวก็พอ คอแจกันพยุงก้านให้ตั้งตรง ท้องแจกันเก็บน้ำไว้ได้ทั้งสัปดาห์',
        'ทรงนี้เป็นของเก่าทางเหนือ มาจากขวดเหล้าข้าวของชาวนา ยืดให้สูงขึ้นจนสงบ เคลือบไหลมารวมกันหนาตรงรอยต่อคอกับท้อง เขียวตรงนั้นจึงลึกที่สุด',
        'กันน้ำซึม สูง 34 ซม. ก้นดินเปลือยขัดเรียบ ปักก้านเดียวใส่น้ำสักหนึ่งในสามให้ตั้งมั่น ล้างด้วยแปรงล้างขวดและน้ำอุ่น',
      ],
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
      title: text('Tall celadon bottle vase, 34 cm', 'แจกันศิลาดลทรงขวดสูง 34 ซม.'),
      description: text(
        'A tall celadon vase with a slender neck for a single stem. Hand-thrown and fired at a small kiln in San Kamphaeng.',
        'แจกันศิลาดลทรงขวด คอเรียวสำหรับดอกไม้ก้านเดียว ปั้นมือและเผาที่เตาเล็ก ๆ ในสันกำแพง',
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
        'No two have the same number of faces; the potter stops when the piece looks settled. By morning light it is a stone, by lamplight a lantern that has gone out.',
        'Glazed inside and watertight. Wipe the outside with a damp cloth and keep oil away from the matte skin. Dry grasses stay good in it for a year; so do sunflowers, for a week.',
      ],
      th: [
        'ปาดเหลี่ยมด้วยลวดทีละระนาบตอนเนื้อดินยังหมาดแข็งพอดี เคลือบด้านดูดแสงไว้ เหลี่ยมแต่ละเหลี่ยมจึงเห็นได้ด้วยเงาล้วน ๆ',
        'แต่ละใบเหลี่ยมไม่เท่ากัน ช่างหยุดเมื่อเห็นว่ามันลงตัว แสงเช้าทำให้มันเหมือนก้อนหิน แสงโคมทำให้มันเหมือนตะเกียงที่เพิ่งดับ',
        'ด้านในเคลือบ กันน้ำซึม ด้านนอกเช็ดด้วยผ้าหมาด อย่าให้ผิวด้านโดนน้ำมัน ปักหญ้าแห้งอยู่ได้เป็นปี ปักทานตะวันอยู่ได้หนึ่งสัปดาห์',
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
      title: text('Faceted vase in matte charcoal stoneware', 'แจกันเหลี่ยมสโตนแวร์สีเทาถ่าน'),
      description: text(
        'A 26 cm vase in matte charcoal stoneware, its facets cut by hand with a wire. Glazed inside, watertight.',
        'แจกันสโตนแวร์ผิวด้านสีเทาถ่าน สูง 26 ซม. ปาดเหลี่ยมด้วยมือ ด้านในเคลือบกันน้ำซึม',
      ),
    },
  },
]
