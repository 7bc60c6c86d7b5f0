import { care, dimensions, material, origin } from '../facts.ts'
import { inStoreBarcode, prices } from '../offer.ts'
import { prose, text } from '../text.ts'
import type { DemoProduct } from '../types.ts'

export const walls: DemoProduct[] = [
  {
    slug: 'round-mirror',
    title: text('Round teak mirror', 'กระจกกลมกรอบไม้สัก'),
    subtitle: text('Slim solid teak frame', 'กรอบไม้สักแท้เรียวบาง'),
    description: prose({
      en: [
        'Eight curved pieces of teak, matched so that the grain runs on around the circle. The frame is slim; what you notice is the window it opens in the wall.',
      ],
      th: ['ไม้สักโค้งแปดชิ้นต่อเข้ากันจนลายไม้เดินต่อเนื่องรอบวง กรอบเรียวบาง สิ่งที่เห็นจึงเป็นเหมือนหน้าต่างอีกบานบนผนัง'],
    }),
    brand: 'mae-yom-joinery',
    categories: ['shelves-mirrors'],
    tags: ['mirror', 'teak', 'hallway'],
    attributes: [
      material('teak', 'glass'),
      dimensions('Ø 60 or 80 cm, 2.5 cm deep', 'เส้นผ่านศูนย์กลาง 60 หรือ 80 ซม. หนา 2.5 ซม.'),
      care(
        'Dry cloth for the wood, a little vinegar for the glass',
        'ใช้ผ้าแห้งเช็ดไม้ ผสมน้ำส้มสายชูเล็กน้อยเช็ดกระจก',
      ),
      origin('phrae'),
    ],
    gallery: ['round-mirror.jpg'],
    variantTypes: ['size'],
    variants: [
      {
        sku: 'SALA-MIR-60',
        barcode: inStoreBarcode(321),
        options: { size: '60-cm' },
        prices: prices(5400, 165),
        stock: 8,
        backorder: false,
        weightGrams: 4800,
        photos: ['round-mirror.jpg'],
      },
      {
        sku: 'SALA-MIR-80',
        barcode: inStoreBarcode(322),
        options: { size: '80-cm' },
        prices: prices(7800, 238),
        stock: 0,
        backorder: false,
        weightGrams: 8200,
        photos: ['round-mirror.jpg'],
      },
    ],
    related: ['wall-shelf', 'wall-clock', 'teak-stool', 'floor-lamp'],
    publishedAt: '2026-01-29T02:00:00.000Z',
    seo: {
      title: text('Round teak mirror', 'กระจกกลมกรอบไม้สัก'),
      description: text(
        'Eight curved pieces of teak, matched so that the grain runs on around the circle. The frame is slim; what you notice is the window it opens in the wall.',
        'ไม้สักโค้งแปดชิ้นต่อเข้ากันจนลายไม้เดินต่อเนื่องรอบวง กรอบเรียวบาง สิ่งที่เห็นจึงเป็นเหมือนหน้าต่างอีกบานบนผนัง',
      ),
    },
  },
  {
    slug: 'wall-shelf',
    title: text('Teak wall shelf', 'ชั้นติดผนังไม้สัก'),
    subtitle: text('On brass brackets', 'ขารับทองเหลือง'),
    description: prose({
      en: [
        'A plank of teak and two bent brass brackets: nothing else, and no screw in sight once it hangs. Deep enough for cups and a vase, not so deep that it gathers clutter.',
      ],
      th: ['ไม้สักหนึ่งแผ่นกับขารับทองเหลืองดัดสองชิ้น ติดตั้งแล้วไม่เห็นสกรู ลึกพอสำหรับถ้วยและแจกัน แต่ไม่ลึกจนของรก'],
    }),
    brand: 'mae-yom-joinery',
    categories: ['shelves-mirrors'],
    tags: ['shelf', 'teak', 'kitchen'],
    attributes: [
      material('teak', 'brass'),
      dimensions('L 60 or 90 × D 18 × H 15 cm', 'ยาว 60 หรือ 90 × ลึก 18 × สูง 15 ซม.'),
      care('Wipe with a damp cloth, oil twice a year', 'เช็ดด้วยผ้าหมาด ทาน้ำมันปีละสองครั้ง'),
      origin('phrae'),
    ],
    gallery: ['wall-shelf.jpg'],
    variantTypes: ['size'],
    variants: [
      {
        sku: 'SALA-SHF-60',
        barcode: inStoreBarcode(331),
        options: { size: '60-cm' },
        prices: prices(2900, 89),
        stock: 14,
        backorder: false,
        weightGrams: 2100,
        photos: ['wall-shelf.jpg'],
      },
      {
        sku: 'SALA-SHF-90',
        barcode: inStoreBarcode(332),
        options: { size: '90-cm' },
        prices: prices(3700, 112),
        stock: 6,
        backorder: false,
        weightGrams: 2900,
        photos: ['wall-shelf.jpg'],
      },
    ],
    related: ['round-mirror', 'vase-bottle', 'celadon-cup', 'wall-clock'],
    publishedAt: '2026-03-30T02:00:00.000Z',
    seo: {
      title: text('Teak wall shelf', 'ชั้นติดผนังไม้สัก'),
      description: text(
        'A plank of teak and two bent brass brackets: nothing else, and no screw in sight once it hangs. Deep enough for cups and a vase, not so deep that it gathers clutter.',
        'ไม้สักหนึ่งแผ่นกับขารับทองเหลืองดัดสองชิ้น ติดตั้งแล้วไม่เห็นสกรู ลึกพอสำหรับถ้วยและแจกัน แต่ไม่ลึกจนของรก',
      ),
    },
  },
]
