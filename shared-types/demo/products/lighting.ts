import { bulb, care, dimensions, material, origin, pieces } from '../facts.ts'
import { inStoreBarcode, prices } from '../offer.ts'
import { prose, text } from '../text.ts'
import type { DemoProduct } from '../types.ts'

export const lighting: DemoProduct[] = [
  {
    slug: 'rattan-pendant',
    title: text('Rattan pendant lamp', 'โคมแขวนหวาย'),
    subtitle: text('Open-weave dome, brass fitting', 'ทรงโดมสานโปร่ง ขั้วทองเหลือง'),
    description: prose({
      en: [
        'Split rattan woven tight at the crown, left open in a band around the bulb, then closed again. The light falls plainly on the table and in fine stripes on the wall.',
      ],
      th: [
        'หวายผ่าซีกสานแน่นที่ยอดโดม เว้นแถบโปร่งรอบหลอดไฟ แล้วสานปิดลงมาอีกครั้ง แสงตกบนโต๊ะเต็มตา และเป็นริ้วบางบนผนัง',
      ],
    }),
    brand: 'khao-luang-rattan',
    categories: ['pendants'],
    tags: ['lamp', 'rattan', 'dining'],
    attributes: [
      material('rattan', 'brass'),
      dimensions(
        'Ø 45 × H 32 cm or Ø 60 × H 40 cm, cord 180 cm',
        'เส้นผ่านศูนย์กลาง 45 × สูง 32 ซม. หรือ 60 × 40 ซม. สายยาว 180 ซม.',
      ),
      bulb('E27, LED up to 12 W, not included', 'ขั้ว E27 หลอด LED ไม่เกิน 12 วัตต์ ไม่รวมหลอด'),
      care('Dust with a soft dry brush', 'ปัดฝุ่นด้วยแปรงขนนุ่มแห้ง'),
      origin('nakhon-si-thammarat'),
    ],
    gallery: ['rattan-pendant.jpg'],
    variantTypes: ['size'],
    variants: [
      {
        sku: 'SALA-PND-45',
        barcode: inStoreBarcode(201),
        options: { size: '45-cm' },
        prices: prices(4900, 149),
        stock: 12,
        backorder: false,
        weightGrams: 1100,
        photos: ['rattan-pendant.jpg'],
      },
      {
        sku: 'SALA-PND-60',
        barcode: inStoreBarcode(202),
        options: { size: '60-cm' },
        prices: prices(6900, 209),
        stock: 5,
        backorder: false,
        weightGrams: 1700,
        photos: ['rattan-pendant.jpg'],
      },
    ],
    related: ['table-lamp', 'floor-lamp', 'woven-basket', 'round-tray'],
    publishedAt: '2026-08-20T02:00:00.000Z',
    seo: {
      title: text('Rattan pendant lamp', 'โคมแขวนหวาย'),
      description: text(
        'Split rattan woven tight at the crown, left open in a band around the bulb, then closed again. The light falls plainly on the table and in fine stripes on the wall.',
        'หวายผ่าซีกสานแน่นที่ยอดโดม เว้นแถบโปร่งรอบหลอดไฟ แล้วสานปิดลงมาอีกครั้ง แสงตกบนโต๊ะเต็มตา และเป็นริ้วบางบนผนัง',
      ),
    },
  },
  {
    slug: 'floor-lamp',
    title: text('Paper lantern floor lamp', 'โคมตั้งพื้นกระดาษสา'),
    subtitle: text('Mulberry paper on a teak tripod', 'กระดาษสาบนขาไม้สักสามขา'),
    description: prose({
      en: [
        'A paper lantern the shape of a seed pod, set on three slim teak legs. Lit, it gives the glow of a house seen from the road at dusk.',
      ],
      th: ['โคมกระดาษทรงฝักเมล็ด ตั้งบนขาไม้สักเรียวสามขา เปิดไฟแล้วนวลเหมือนแสงจากเรือนไม้ที่มองจากถนนยามพลบค่ำ'],
    }),
    brand: 'studio-song-wat',
    categories: ['floor-lamps'],
    tags: ['lamp', 'paper', 'living-room'],
    attributes: [
      material('mulberry-paper', 'teak', 'brass'),
      dimensions('H 150 × Ø 48 cm', 'สูง 150 × เส้นผ่านศูนย์กลาง 48 ซม.'),
      bulb('E27, LED up to 9 W, included', 'ขั้ว E27 หลอด LED ไม่เกิน 9 วัตต์ แถมหลอด'),
      care('Dust the paper with a dry brush', 'ปัดฝุ่นกระดาษด้วยแปรงแห้ง'),
      origin('bangkok'),
    ],
    gallery: ['floor-lamp.jpg'],
    variantTypes: [],
    variants: [
      {
        sku: 'SALA-LMP-FLR',
        barcode: inStoreBarcode(211),
        options: {},
        prices: prices(9800, 298),
        stock: 7,
        backorder: false,
        weightGrams: 3600,
        photos: ['floor-lamp.jpg'],
      },
    ],
    related: ['table-lamp', 'lounge-chair', 'rattan-pendant', 'side-table'],
    publishedAt: '2026-05-06T02:00:00.000Z',
    seo: {
      title: text('Paper lantern floor lamp', 'โคมตั้งพื้นกระดาษสา'),
      description: text(
        'A paper lantern the shape of a seed pod, set on three slim teak legs. Lit, it gives the glow of a house seen from the road at dusk.',
        'โคมกระดาษทรงฝักเมล็ด ตั้งบนขาไม้สักเรียวสามขา เปิดไฟแล้วนวลเหมือนแสงจากเรือนไม้ที่มองจากถนนยามพลบค่ำ',
      ),
    },
  },
  {
    slug: 'table-lamp',
    title: text('Brass table lamp', 'โคมตั้งโต๊ะทองเหลือง'),
    subtitle: text('Mulberry-paper shade', 'โป๊ะกระดาษสา'),
    description: prose({
      en: [
        'A stem no thicker than a pencil, a heavy foot, a shade of mulberry paper with its long fibres showing. It lights a page and leaves the rest of the room in peace.',
      ],
      th: [
        'ก้านบางเท่าดินสอ ฐานหนักมั่นคง โป๊ะกระดาษสาเห็นเส้นใยยาว สว่างพอสำหรับหนึ่งหน้าหนังสือ และปล่อยให้ห้องที่เหลือสงบ',
      ],
    }),
    brand: 'studio-song-wat',
    categories: ['table-lamps'],
    tags: ['lamp', 'brass', 'bedroom'],
    attributes: [
      material('brass', 'mulberry-paper'),
      dimensions('H 52 × Ø 30 cm, cord 180 cm', 'สูง 52 × เส้นผ่านศูนย์กลาง 30 ซม. สายยาว 180 ซม.'),
      bulb('E14, LED up to 6 W, included', 'ขั้ว E14 หลอด LED ไม่เกิน 6 วัตต์ แถมหลอด'),
      care('Wipe the brass with a dry cloth', 'เช็ดทองเหลืองด้วยผ้าแห้ง'),
      origin('bangkok'),
    ],
    gallery: ['table-lamp.jpg'],
    variantTypes: [],
    variants: [
      {
        sku: 'SALA-LMP-TBL',
        barcode: inStoreBarcode(205),
        options: {},
        prices: prices(6500, 198),
        stock: 2,
        backorder: false,
        weightGrams: 2400,
        photos: ['table-lamp.jpg'],
      },
    ],
    related: ['floor-lamp', 'candle-trio', 'rattan-pendant', 'notebook'],
    publishedAt: '2026-09-25T02:00:00.000Z',
    seo: {
      title: text('Brass table lamp', 'โคมตั้งโต๊ะทองเหลือง'),
      description: text(
        'A stem no thicker than a pencil, a heavy foot, a shade of mulberry paper with its long fibres showing. It lights a page and leaves the rest of the room in peace.',
        'ก้านบางเท่าดินสอ ฐานหนักมั่นคง โป๊ะกระดาษสาเห็นเส้นใยยาว สว่างพอสำหรับหนึ่งหน้าหนังสือ และปล่อยให้ห้องที่เหลือสงบ',
      ),
    },
  },
  {
    slug: 'candle-trio',
    title: text('Brass candle holders, set of three', 'ชุดเชิงเทียนทองเหลืองสามชิ้น'),
    subtitle: text('Turned brass, with ivory tapers', 'ทองเหลืองกลึง พร้อมเทียนสีงาช้าง'),
    description: prose({
      en: [
        'Three heights, one family. Stand them together in the middle of a long table, or give each its own windowsill.',
      ],
      th: ['สามระดับ หนึ่งครอบครัว ตั้งรวมกันกลางโต๊ะยาว หรือแยกไว้คนละขอบหน้าต่างก็งาม'],
    }),
    brand: 'studio-song-wat',
    categories: ['candle-holders'],
    tags: ['brass', 'dining', 'gift', 'sale'],
    attributes: [
      material('brass'),
      dimensions('H 24, 15 and 10 cm, foot Ø 8 cm', 'สูง 24, 15 และ 10 ซม. ฐาน 8 ซม.'),
      pieces(3),
      care(
        'Warm water takes off the wax; polish or leave to darken',
        'ล้างคราบเทียนด้วยน้ำอุ่น จะขัดเงาหรือปล่อยให้คล้ำก็ได้',
      ),
      origin('bangkok'),
    ],
    gallery: ['candle-trio.jpg'],
    variantTypes: [],
    variants: [
      {
        sku: 'SALA-CND-TRI',
        barcode: inStoreBarcode(221),
        options: {},
        prices: prices(2450, 75, { thb: 2900, usd: 89 }),
        stock: 11,
        backorder: false,
        weightGrams: 1300,
        photos: ['candle-trio.jpg'],
      },
    ],
    related: ['table-lamp', 'vase-faceted', 'incense-holder', 'dish-set'],
    publishedAt: '2025-11-28T02:00:00.000Z',
    seo: {
      title: text('Brass candle holders, set of three', 'ชุดเชิงเทียนทองเหลืองสามชิ้น'),
      description: text(
        'Three heights, one family. Stand them together in the middle of a long table, or give each its own windowsill.',
        'สามระดับ หนึ่งครอบครัว ตั้งรวมกันกลางโต๊ะยาว หรือแยกไว้คนละขอบหน้าต่างก็งาม',
      ),
    },
  },
]
