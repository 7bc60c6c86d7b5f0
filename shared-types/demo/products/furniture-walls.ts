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
        'The glass is 4 mm, copper-free and sealed at the edge, which matters in a country this humid. At the back, a single brass plate takes one screw; the mirror cannot hang crooked, because it is round.',
        'Sixty centimetres for a hallway or above a basin, eighty for a room. Screw and wall plug are in the box. Dry cloth for the wood, a little vinegar in water for the glass.',
      ],
      th: [
        'ไม้สักโค้งแปดชิ้นต่อเข้ากันจนลายไม้เดินต่อเนื่องรอบวง กรอบเรียวบาง สิ่งที่เห็นจึงเป็นเหมือนหน้าต่างอีกบานบนผนัง',
        'กระจกหนา 4 มม. ปลอดทองแดง ซีลขอบ ซึ่งสำคัญมากในเมืองร้อนชื้นอย่างบ้านเรา ด้านหลังมีแผ่นทองเหลืองแขวนด้วยสกรูตัวเดียว และเพราะมันกลม จึงไม่มีวันแขวนเอียง',
        'ขนาด 60 ซม. สำหรับโถงทางเข้าหรือเหนืออ่าง 80 ซม. สำหรับห้องใหญ่ มีสกรูและพุกให้ในกล่อง ใช้ผ้าแห้งเช็ดไม้ น้ำผสมน้ำส้มสายชูเล็กน้อยเช็ดกระจก',
      ],
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
      title: text('Round wall mirror in a slim teak frame', 'กระจกกลมติดผนัง กรอบไม้สักเรียวบาง'),
      description: text(
        'A round wall mirror, 60 or 80 cm, in a slim frame of eight matched pieces of teak. Made by joiners in Phrae.',
        'กระจกติดผนังทรงกลม 60 และ 80 ซม. กรอบไม้สักแปดชิ้นต่อลายต่อเนื่อง งานช่างไม้เมืองแพร่',
      ),
    },
  },
  {
    slug: 'wall-shelf',
    title: text('Teak wall shelf', 'ชั้นติดผนังไม้สัก'),
    subtitle: text('On brass brackets', 'ขารับทองเหลือง'),
    description: prose({
      en: [
        'A plank of teak and two slim brass brackets: nothing else, and no screw in sight once it hangs. Deep enough for cups and a vase, not so deep that it gathers clutter.',
        'The board is one width of teak, planed by hand on the upper face and left with its faint ripple. The brackets hook over screws in the wall and the board hides them.',
        'Carries 12 kg on a solid wall. Two lengths, 60 and 90 cm; hang two, offset, if you own more cups than you admit. Screws, plugs and a paper template are in the box.',
      ],
      th: [
        'ไม้สักหนึ่งแผ่นกับขารับทองเหลืองเรียวสองชิ้น ติดตั้งแล้วไม่เห็นสกรู ลึกพอสำหรับถ้วยและแจกัน แต่ไม่ลึกจนของรก',
        'แผ่นไม้สักเต็มหน้าไม่ต่อ ผิวบนไสด้วยมือ ยังเหลือคลื่นบาง ๆ ให้สัมผัส ขารับเกี่ยวกับสกรูบนผนัง แล้วแผ่นไม้บังไว้ทั้งหมด',
        'รับน้ำหนักได้ 12 กก. บนผนังแข็งแรง มีสองความยาว 60 และ 90 ซม. ใครมีถ้วยมากกว่าที่ยอมรับ แขวนสองชั้นเยื้องกันก็สวย ในกล่องมีสกรู พุก และแบบกระดาษสำหรับเจาะรู',
      ],
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
      title: text('Teak wall shelf on brass brackets', 'ชั้นติดผนังไม้สัก ขาทองเหลือง'),
      description: text(
        'A wall shelf of solid teak on slim brass brackets, 60 or 90 cm long and 18 cm deep. Fixings included.',
        'ชั้นติดผนังไม้สักแท้บนขารับทองเหลือง ยาว 60 และ 90 ซม. ลึก 18 ซม. พร้อมอุปกรณ์ติดตั้ง',
      ),
    },
  },
]
