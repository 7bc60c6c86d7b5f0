import { care, dimensions, dishwasherSafe, material, origin } from '../facts.ts'
import { inStoreBarcode, prices } from '../offer.ts'
import { prose, text } from '../text.ts'
import type { DemoProduct } from '../types.ts'

export const baskets: DemoProduct[] = [
  {
    slug: 'woven-basket',
    title: text('Woven rattan basket', 'ตะกร้าหวายสาน'),
    subtitle: text('Two wrapped handles', 'หูจับพันหวายสองข้าง'),
    description: prose({
      en: [
        'Thick rattan skin over a frame that stands up on its own, full or empty. Bread, yarn, toys, a sleeping cat: it has been tested with all of them.',
      ],
      th: [
        'ผิวหวายเส้นหนาสานบนโครงที่ตั้งทรงอยู่ได้เองไม่ว่าเต็มหรือว่าง ใส่ขนมปัง ไหมพรม ของเล่น หรือแมวขี้เซา เราลองมาหมดแล้ว',
      ],
    }),
    brand: 'khao-luang-rattan',
    categories: ['baskets-trays'],
    tags: ['storage', 'rattan', 'handwoven'],
    attributes: [
      material('rattan'),
      dimensions(
        'Ø 30 × H 22 cm or Ø 40 × H 30 cm',
        'เส้นผ่านศูนย์กลาง 30 × สูง 22 ซม. หรือ 40 × 30 ซม.',
      ),
      care('Brush dry; air in the shade if damp', 'ปัดแห้ง หากชื้นให้ผึ่งในร่ม'),
      origin('nakhon-si-thammarat'),
    ],
    gallery: ['woven-basket.jpg', 'woven-basket-detail.jpg'],
    variantTypes: ['size'],
    variants: [
      {
        sku: 'SALA-BSK-30',
        barcode: inStoreBarcode(421),
        options: { size: '30-cm' },
        prices: prices(1650, 50),
        stock: 19,
        backorder: false,
        weightGrams: 800,
        photos: ['woven-basket.jpg', 'woven-basket-detail.jpg'],
      },
      {
        sku: 'SALA-BSK-40',
        barcode: inStoreBarcode(422),
        options: { size: '40-cm' },
        prices: prices(2250, 68),
        stock: 5,
        backorder: false,
        weightGrams: 1400,
        photos: ['woven-basket.jpg', 'woven-basket-detail.jpg'],
      },
    ],
    related: ['round-tray', 'cotton-throw', 'planter', 'rattan-pendant'],
    publishedAt: '2026-07-22T02:00:00.000Z',
    seo: {
      title: text('Woven rattan basket', 'ตะกร้าหวายสาน'),
      description: text(
        'Thick rattan skin over a frame that stands up on its own, full or empty. Bread, yarn, toys, a sleeping cat: it has been tested with all of them.',
        'ผิวหวายเส้นหนาสานบนโครงที่ตั้งทรงอยู่ได้เองไม่ว่าเต็มหรือว่าง ใส่ขนมปัง ไหมพรม ของเล่น หรือแมวขี้เซา เราลองมาหมดแล้ว',
      ),
    },
  },
  {
    slug: 'planter',
    title: text('Stoneware planter', 'กระถางสโตนแวร์'),
    subtitle: text('Sand, with saucer', 'สีทราย พร้อมจานรอง'),
    description: prose({
      en: [
        'The colour of a dry riverbank, rough enough to show the marks of the wheel. There is a hole in the base and a saucer to match, so the plant is happy as well as the room.',
      ],
      th: ['สีเหมือนตลิ่งหน้าแล้ง ผิวหยาบพอให้เห็นรอยแป้นหมุน มีรูระบายน้ำและจานรองเข้าชุด ห้องสวย ต้นไม้ก็สบาย'],
    }),
    brand: 'din-doi-kiln',
    categories: ['planters'],
    tags: ['plants', 'indoor'],
    attributes: [
      material('stoneware'),
      dimensions(
        'Ø 14 × H 12 cm or Ø 20 × H 17 cm',
        'เส้นผ่านศูนย์กลาง 14 × สูง 12 ซม. หรือ 20 × 17 ซม.',
      ),
      care('Wipe clean; empty the saucer after watering', 'เช็ดทำความสะอาด เทน้ำในจานรองหลังรดน้ำ'),
      origin('chiang-mai'),
    ],
    gallery: ['planter-sand.jpg'],
    variantTypes: ['colour', 'size'],
    variants: [
      {
        sku: 'SALA-PLN-SND-14',
        barcode: inStoreBarcode(411),
        options: { colour: 'sand', size: '14-cm' },
        prices: prices(890, 27),
        stock: 25,
        backorder: false,
        weightGrams: 900,
        photos: ['planter-sand.jpg'],
      },
      {
        sku: 'SALA-PLN-SND-20',
        barcode: inStoreBarcode(412),
        options: { colour: 'sand', size: '20-cm' },
        prices: prices(1490, 45),
        stock: 10,
        backorder: false,
        weightGrams: 1900,
        photos: ['planter-sand.jpg'],
      },
    ],
    related: ['woven-basket', 'vase-moon', 'soap-dish', 'teak-stool'],
    publishedAt: '2026-05-20T02:00:00.000Z',
    seo: {
      title: text('Stoneware planter', 'กระถางสโตนแวร์'),
      description: text(
        'The colour of a dry riverbank, rough enough to show the marks of the wheel. There is a hole in the base and a saucer to match, so the plant is happy as well as the room.',
        'สีเหมือนตลิ่งหน้าแล้ง ผิวหยาบพอให้เห็นรอยแป้นหมุน มีรูระบายน้ำและจานรองเข้าชุด ห้องสวย ต้นไม้ก็สบาย',
      ),
    },
  },
  {
    slug: 'round-tray',
    title: text('Teak and rattan tray', 'ถาดไม้สักขอบหวาย'),
    subtitle: text('Brass handles', 'หูจับทองเหลือง'),
    description: prose({
      en: [
        'Made to carry a teapot and four cups across a room without a rattle. The rattan rim is woven onto the teak, so there is no edge to come loose.',
      ],
      th: ['ทำขึ้นเพื่อยกกาน้ำชากับถ้วยสี่ใบข้ามห้องโดยไม่กระทบกัน ขอบหวายสานยึดกับไม้สักโดยตรง จึงไม่มีขอบให้หลุด'],
    }),
    brand: 'khao-luang-rattan',
    categories: ['baskets-trays'],
    tags: ['tea', 'rattan', 'serving'],
    attributes: [
      material('teak', 'rattan', 'brass'),
      dimensions('Ø 40 × H 7 cm', 'เส้นผ่านศูนย์กลาง 40 × สูง 7 ซม.'),
      dishwasherSafe(false),
      care('Wipe with a damp cloth and dry at once', 'เช็ดด้วยผ้าหมาดแล้วซับแห้ง'),
      origin('nakhon-si-thammarat'),
    ],
    gallery: ['round-tray.jpg'],
    variantTypes: [],
    variants: [
      {
        sku: 'SALA-TRY-RND',
        barcode: inStoreBarcode(425),
        options: {},
        prices: prices(2800, 85),
        stock: 0,
        backorder: false,
        weightGrams: 1500,
        photos: ['round-tray.jpg'],
      },
    ],
    related: ['teapot', 'celadon-cup', 'woven-basket', 'serving-board'],
    publishedAt: '2026-02-04T02:00:00.000Z',
    seo: {
      title: text('Teak and rattan tray', 'ถาดไม้สักขอบหวาย'),
      description: text(
        'Made to carry a teapot and four cups across a room without a rattle. The rattan rim is woven onto the teak, so there is no edge to come loose.',
        'ทำขึ้นเพื่อยกกาน้ำชากับถ้วยสี่ใบข้ามห้องโดยไม่กระทบกัน ขอบหวายสานยึดกับไม้สักโดยตรง จึงไม่มีขอบให้หลุด',
      ),
    },
  },
]
