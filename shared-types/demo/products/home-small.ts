import { care, dimensions, dishwasherSafe, material, origin } from '../facts.ts'
import { inStoreBarcode, prices } from '../offer.ts'
import { prose, text } from '../text.ts'
import type { DemoProduct } from '../types.ts'

export const smallThings: DemoProduct[] = [
  {
    slug: 'wall-clock',
    title: text('Mulberry-paper wall clock', 'นาฬิกาแขวนหน้ากระดาษสา'),
    subtitle: text('Teak frame, brass marks', 'กรอบไม้สัก ขีดทองเหลือง'),
    description: prose({
      en: [
        'Twelve brass marks on a sheet of mulberry paper, two indigo hands, and a sweep movement that makes no tick. Time passes here without a sound.',
      ],
      th: ['ขีดทองเหลืองสิบสองขีดบนกระดาษสา เข็มสีครามสองเข็ม เครื่องเดินเรียบไม่มีเสียงติ๊ก เวลาผ่านไปอย่างเงียบ ๆ'],
    }),
    brand: 'studio-song-wat',
    categories: ['clocks'],
    tags: ['clock', 'paper', 'teak'],
    attributes: [
      material('teak', 'mulberry-paper', 'brass'),
      dimensions('Ø 30 × D 4 cm', 'เส้นผ่านศูนย์กลาง 30 × หนา 4 ซม.'),
      care('Dust with a dry cloth; one AA battery', 'เช็ดฝุ่นด้วยผ้าแห้ง ใช้ถ่าน AA หนึ่งก้อน'),
      origin('bangkok'),
    ],
    gallery: ['wall-clock.jpg'],
    variantTypes: [],
    variants: [
      {
        sku: 'SALA-CLK-WAL',
        barcode: inStoreBarcode(451),
        options: {},
        prices: prices(3900, 119),
        stock: 15,
        backorder: false,
        weightGrams: 1400,
        photos: ['wall-clock.jpg'],
      },
    ],
    related: ['round-mirror', 'wall-shelf', 'notebook', 'floor-lamp'],
    publishedAt: '2026-10-15T02:00:00.000Z',
    seo: {
      title: text('Mulberry-paper wall clock', 'นาฬิกาแขวนหน้ากระดาษสา'),
      description: text(
        'Twelve brass marks on a sheet of mulberry paper, two indigo hands, and a sweep movement that makes no tick. Time passes here without a sound.',
        'ขีดทองเหลืองสิบสองขีดบนกระดาษสา เข็มสีครามสองเข็ม เครื่องเดินเรียบไม่มีเสียงติ๊ก เวลาผ่านไปอย่างเงียบ ๆ',
      ),
    },
  },
  {
    slug: 'incense-holder',
    title: text('Incense holder', 'ที่ปักธูปหอม'),
    subtitle: text('Teak, brass and celadon', 'ไม้สัก ทองเหลือง และศิลาดล'),
    description: prose({
      en: [
        'A celadon bead the size of a longan holds the stick; a brass channel the length of the ash catches what falls. Three makers, one small object.',
      ],
      th: ['เม็ดศิลาดลขนาดเท่าลำไยปักธูปไว้ รางทองเหลืองยาวพอรับขี้เถ้าทั้งก้าน งานสามช่างในของชิ้นเล็กชิ้นเดียว'],
    }),
    brand: 'studio-song-wat',
    categories: ['scent'],
    tags: ['scent', 'gift', 'bedroom'],
    attributes: [
      material('teak', 'brass', 'celadon'),
      dimensions('L 28 × W 6 × H 5 cm', 'ยาว 28 × กว้าง 6 × สูง 5 ซม.'),
      care('Tip out the ash, wipe the brass', 'เทขี้เถ้า แล้วเช็ดรางทองเหลือง'),
      origin('bangkok'),
    ],
    gallery: ['incense-holder.jpg'],
    variantTypes: [],
    variants: [
      {
        sku: 'SALA-INC-TEK',
        barcode: inStoreBarcode(431),
        options: {},
        prices: prices(1150, 35),
        stock: 23,
        backorder: false,
        weightGrams: 360,
        photos: ['incense-holder.jpg'],
      },
    ],
    related: ['celadon-cup', 'soap-dish', 'candle-trio', 'notebook'],
    publishedAt: '2026-08-31T02:00:00.000Z',
    seo: {
      title: text('Incense holder', 'ที่ปักธูปหอม'),
      description: text(
        'A celadon bead the size of a longan holds the stick; a brass channel the length of the ash catches what falls. Three makers, one small object.',
        'เม็ดศิลาดลขนาดเท่าลำไยปักธูปไว้ รางทองเหลืองยาวพอรับขี้เถ้าทั้งก้าน งานสามช่างในของชิ้นเล็กชิ้นเดียว',
      ),
    },
  },
  {
    slug: 'notebook',
    title: text('Mulberry-paper notebook', 'สมุดกระดาษสา'),
    subtitle: text('Thread-bound, 96 pages', 'เย็บด้าย 96 หน้า'),
    description: prose({
      en: [
        'The cover is whole mulberry paper with flecks of bark left in; the spine is sewn, so it lies open at any page.',
      ],
      th: ['ปกกระดาษสาทั้งแผ่น ยังเห็นเศษเปลือกปอสาปนอยู่ สันเย็บด้ายกี่ กางราบได้ทุกหน้า'],
    }),
    brand: 'studio-song-wat',
    categories: ['paper'],
    tags: ['paper', 'gift', 'desk'],
    attributes: [
      material('mulberry-paper', 'cotton'),
      dimensions('15 × 21 cm, 96 pages', '15 × 21 ซม. 96 หน้า'),
      care('Keep dry; the paper likes pencil and brush best', 'เก็บในที่แห้ง เหมาะกับดินสอและพู่กัน'),
      origin('bangkok'),
    ],
    gallery: ['notebook.jpg'],
    variantTypes: ['colour'],
    variants: [
      {
        sku: 'SALA-NTB-PAP',
        barcode: inStoreBarcode(441),
        options: { colour: 'paper' },
        prices: prices(390, 12),
        stock: 75,
        backorder: false,
        weightGrams: 230,
        photos: ['notebook.jpg'],
      },
      {
        sku: 'SALA-NTB-IND',
        barcode: inStoreBarcode(442),
        options: { colour: 'indigo' },
        prices: prices(390, 12),
        stock: 52,
        backorder: false,
        weightGrams: 230,
        photos: ['notebook.jpg'],
      },
    ],
    related: ['table-lamp', 'incense-holder', 'wall-clock', 'stoneware-mug'],
    publishedAt: '2026-10-22T02:00:00.000Z',
    seo: {
      title: text('Mulberry-paper notebook', 'สมุดกระดาษสา'),
      description: text(
        'The cover is whole mulberry paper with flecks of bark left in; the spine is sewn, so it lies open at any page.',
        'ปกกระดาษสาทั้งแผ่น ยังเห็นเศษเปลือกปอสาปนอยู่ สันเย็บด้ายกี่ กางราบได้ทุกหน้า',
      ),
    },
  },
  {
    slug: 'soap-dish',
    title: text('Celadon soap dish', 'จานสบู่ศิลาดล'),
    subtitle: text('Ridged oval', 'ทรงรีมีสันร่อง'),
    description: prose({
      en: [
        'Five ridges lift the soap out of its own water, so a good bar lasts twice as long. Celadon never minds the wet.',
      ],
      th: ['สันห้าแนวยกสบู่ให้พ้นน้ำ สบู่ดี ๆ ก้อนหนึ่งจึงใช้ได้นานขึ้นเท่าตัว ส่วนศิลาดลนั้นไม่กลัวเปียกอยู่แล้ว'],
    }),
    brand: 'din-doi-kiln',
    categories: ['bath'],
    tags: ['bath', 'celadon', 'gift'],
    attributes: [
      material('celadon'),
      dimensions('L 14 × W 10 × H 3 cm', 'ยาว 14 × กว้าง 10 × สูง 3 ซม.'),
      dishwasherSafe(true),
      care('Dishwasher safe', 'เข้าเครื่องล้างจานได้'),
      origin('chiang-mai'),
    ],
    gallery: ['soap-dish.jpg'],
    variantTypes: ['colour'],
    variants: [
      {
        sku: 'SALA-SOP-CEL',
        barcode: inStoreBarcode(435),
        options: { colour: 'celadon' },
        prices: prices(450, 14),
        stock: 31,
        backorder: false,
        weightGrams: 260,
        photos: ['soap-dish.jpg'],
      },
    ],
    related: ['incense-holder', 'celadon-cup', 'planter', 'napkin-set'],
    publishedAt: '2026-06-03T02:00:00.000Z',
    seo: {
      title: text('Celadon soap dish', 'จานสบู่ศิลาดล'),
      description: text(
        'Five ridges lift the soap out of its own water, so a good bar lasts twice as long. Celadon never minds the wet.',
        'สันห้าแนวยกสบู่ให้พ้นน้ำ สบู่ดี ๆ ก้อนหนึ่งจึงใช้ได้นานขึ้นเท่าตัว ส่วนศิลาดลนั้นไม่กลัวเปียกอยู่แล้ว',
      ),
    },
  },
]
