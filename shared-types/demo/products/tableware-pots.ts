import { capacity, care, dimensions, dishwasherSafe, material, origin, pieces } from '../facts.ts'
import { inStoreBarcode, prices } from '../offer.ts'
import { prose, text } from '../text.ts'
import type { DemoProduct } from '../types.ts'

export const pots: DemoProduct[] = [
  {
    slug: 'teapot',
    title: text('Celadon teapot', 'กาน้ำชาศิลาดล'),
    subtitle: text('Celadon, teak lid, rattan-wrapped handle', 'ศิลาดล ฝาไม้สัก หูหิ้วพันหวาย'),
    description: prose({
      en: [
        'Round as a river stone, with a lid turned from a single piece of teak. The glaze has the depth of still water, and a fine crackle that shows itself slowly as you drink from it over the years.',
      ],
      th: [
        'กลมมนเหมือนหินแม่น้ำ ฝากลึงจากไม้สักชิ้นเดียว เนื้อเคลือบลึกนิ่งราวผิวน้ำ รอยแตกลายงาเส้นบาง ๆ จะค่อย ๆ ชัดขึ้นตามปีที่ใช้',
      ],
    }),
    brand: 'din-doi-kiln',
    categories: ['teapots-jugs'],
    tags: ['tea', 'celadon', 'gift'],
    attributes: [
      material('celadon', 'teak', 'brass', 'rattan'),
      dimensions('H 21 × W 20 cm with handle', 'สูง 21 × กว้าง 20 ซม. รวมหูหิ้ว'),
      capacity(800),
      dishwasherSafe(false),
      care('Rinse by hand with warm water, no soap inside', 'ล้างมือด้วยน้ำอุ่น ไม่ใช้น้ำยาล้างด้านใน'),
      origin('chiang-mai'),
    ],
    gallery: ['teapot-celadon.jpg', 'teapot-celadon-detail.jpg'],
    variantTypes: ['colour'],
    variants: [
      {
        sku: 'SALA-TPT-CEL',
        barcode: inStoreBarcode(101),
        options: { colour: 'celadon' },
        prices: prices(3200, 98),
        stock: 4,
        backorder: false,
        weightGrams: 1150,
        photos: ['teapot-celadon.jpg', 'teapot-celadon-detail.jpg'],
      },
    ],
    related: ['celadon-cup', 'round-tray', 'spoon-set', 'napkin-set'],
    publishedAt: '2026-09-12T02:00:00.000Z',
    seo: {
      title: text('Celadon teapot', 'กาน้ำชาศิลาดล'),
      description: text(
        'Round as a river stone, with a lid turned from a single piece of teak. The glaze has the depth of still water, and a fine crackle that shows itself slowly as you drink from it over the years.',
        'กลมมนเหมือนหินแม่น้ำ ฝากลึงจากไม้สักชิ้นเดียว เนื้อเคลือบลึกนิ่งราวผิวน้ำ รอยแตกลายงาเส้นบาง ๆ จะค่อย ๆ ชัดขึ้นตามปีที่ใช้',
      ),
    },
  },
  {
    slug: 'carafe',
    title: text('Water carafe and cup', 'ขวดน้ำพร้อมถ้วย'),
    subtitle: text('Speckled ivory, teak stopper', 'ขาวงาช้างลายจุด จุกไม้สัก'),
    description: prose({
      en: [
        'For the table at noon and the bedside at night. Thick stoneware keeps water cool for hours, and the stopper, turned from teak, closes with a soft knock.',
      ],
      th: [
        'ตั้งบนโต๊ะตอนเที่ยง วางข้างเตียงตอนกลางคืน สโตนแวร์เนื้อหนาเก็บน้ำให้เย็นได้นาน จุกไม้สักปิดลงด้วยเสียงทุ้มเบา ๆ',
      ],
    }),
    brand: 'din-doi-kiln',
    categories: ['teapots-jugs'],
    tags: ['bedside', 'water', 'gift'],
    attributes: [
      material('stoneware', 'teak'),
      dimensions(
        'Carafe Ø 11 × H 26 cm, cup Ø 7 × H 6.5 cm',
        'ขวด 11 × สูง 26 ซม. ถ้วย 7 × สูง 6.5 ซม.',
      ),
      capacity(900),
      pieces(2),
      dishwasherSafe(false),
      care('Use a bottle brush; dry the stopper apart', 'ล้างด้วยแปรงล้างขวด ผึ่งจุกแยก'),
      origin('chiang-mai'),
    ],
    gallery: ['carafe-ivory.jpg'],
    variantTypes: ['colour'],
    variants: [
      {
        sku: 'SALA-CRF-IVO',
        barcode: inStoreBarcode(131),
        options: { colour: 'ivory' },
        prices: prices(1890, 58),
        stock: 14,
        backorder: false,
        weightGrams: 1250,
        photos: ['carafe-ivory.jpg'],
      },
    ],
    related: ['stoneware-mug', 'celadon-cup', 'table-lamp', 'round-tray'],
    publishedAt: '2026-06-10T02:00:00.000Z',
    seo: {
      title: text('Water carafe and cup', 'ขวดน้ำพร้อมถ้วย'),
      description: text(
        'For the table at noon and the bedside at night. Thick stoneware keeps water cool for hours, and the stopper, turned from teak, closes with a soft knock.',
        'ตั้งบนโต๊ะตอนเที่ยง วางข้างเตียงตอนกลางคืน สโตนแวร์เนื้อหนาเก็บน้ำให้เย็นได้นาน จุกไม้สักปิดลงด้วยเสียงทุ้มเบา ๆ',
      ),
    },
  },
]
