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
        'The rim is bound over and over with a single length of rattan, and the handles pass through it down into the wall, so you can lift it full. Inside there are no cut ends to catch on wool.',
        'Brush it out when it is dusty. If it gets wet, air it in the shade, upside down. A light mist of water twice a year keeps the cane from turning brittle in air-conditioned rooms.',
      ],
      th: [
        'ผิวหวายเส้นหนาสานบนโครงที่ตั้งทรงอยู่ได้เองไม่ว่าเต็มหรือว่าง ใส่ขนมปัง ไหมพรม ของเล่น หรือแมวขี้เซา เราลองมาหมดแล้ว',
        'ขอบปากพันด้วยหวายเส้นเดียวยาวตลอด หูจับเสียบทะลุขอบลงไปถึงผนัง ใส่ของเต็มแล้วยกได้สบาย ด้านในเก็บปลายหวายเรียบร้อย ไม่เกี่ยวไหมพรม',
        'มีฝุ่นก็ปัดออก ถ้าเปียกให้คว่ำผึ่งในร่ม บ้านที่เปิดแอร์บ่อย ฉีดละอองน้ำบาง ๆ ปีละสองครั้ง หวายจะไม่กรอบ',
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
      title: text('Round woven rattan basket, 30 or 40 cm', 'ตะกร้าหวายสานทรงกลม 30 และ 40 ซม.'),
      description: text(
        'A round rattan basket that stands on its own, with a bound rim and two strong handles. Woven by hand in the south of Thailand.',
        'ตะกร้าหวายทรงกลมตั้งทรงได้เอง ขอบพันหวาย หูจับแข็งแรงสองข้าง สานมือจากภาคใต้',
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
        'The clay is left without glaze outside, so the pot breathes and dries at the pace of the roots. Inside, a thin glaze keeps the salt of the water from blooming through.',
        'Two sizes: 14 cm for a cutting or a cactus, 20 cm for a snake plant that means to stay. Empty the saucer after watering. The plant in the picture is not included, but easy to find.',
      ],
      th: [
        'สีเหมือนตลิ่งหน้าแล้ง ผิวหยาบพอให้เห็นรอยแป้นหมุน มีรูระบายน้ำและจานรองเข้าชุด ห้องสวย ต้นไม้ก็สบาย',
        'ด้านนอกปล่อยดินไว้ไม่เคลือบ กระถางจึงหายใจได้และแห้งไปพร้อมจังหวะของราก ด้านในเคลือบบาง ๆ กันคราบขาวจากน้ำซึมออกมา',
        'มีสองขนาด 14 ซม. สำหรับกิ่งชำหรือแคคตัส 20 ซม. สำหรับลิ้นมังกรที่ตั้งใจจะอยู่ด้วยกันนาน ๆ รดน้ำแล้วเทน้ำในจานรองทิ้ง ราคาไม่รวมต้นไม้ในภาพ แต่หาไม่ยาก',
      ],
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
      title: text('Sand stoneware planter with saucer', 'กระถางสโตนแวร์สีทรายพร้อมจานรอง'),
      description: text(
        'An unglazed stoneware planter in sand with a drainage hole and matching saucer, 14 or 20 cm. Thrown by hand near Chiang Mai.',
        'กระถางสโตนแวร์สีทรายไม่เคลือบ มีรูระบายน้ำและจานรองเข้าชุด 14 และ 20 ซม. ปั้นมือจากเชียงใหม่',
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
        'Teak below, rattan around, two handles of bent brass that fold the weight into your palms. The base is a single turned board with a felt ring under it, so it can be set down on anything.',
        'Forty centimetres across. Wipe with a damp cloth and dry it at once; do not stand it in water. The next round leaves the weavers in December.',
      ],
      th: [
        'ทำขึ้นเพื่อยกกาน้ำชากับถ้วยสี่ใบข้ามห้องโดยไม่กระทบกัน ขอบหวายสานยึดกับไม้สักโดยตรง จึงไม่มีขอบให้หลุด',
        'พื้นไม้สัก ล้อมด้วยหวาย หูทองเหลืองดัดสองข้างช่วยรวมน้ำหนักไว้กลางฝ่ามือ ใต้ถาดมีวงสักหลาด จึงวางลงบนอะไรก็ได้',
        'กว้าง 40 ซม. เช็ดด้วยผ้าหมาดแล้วซับแห้งทันที อย่าวางแช่น้ำ รอบถัดไปออกจากมือช่างในเดือนธันวาคม',
      ],
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
      title: text('Round teak tray with woven rattan rim', 'ถาดไม้สักทรงกลม ขอบสานหวาย'),
      description: text(
        'A round tray of teak with a woven rattan rim and bent brass handles, 40 cm across, for tea or breakfast.',
        'ถาดไม้สักทรงกลม 40 ซม. ขอบสานหวาย หูจับทองเหลืองดัด สำหรับชุดชาหรือมื้อเช้า',
      ),
    },
  },
]
