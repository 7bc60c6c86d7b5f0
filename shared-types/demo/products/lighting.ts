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
        'One weaver makes the whole lamp, in three days, from the crown down; the open band is the moment the vertical ribs are left on their own. The fitting is plain brass and the cord is covered in dark brown cotton.',
        'Hang it 70 to 80 cm above a table. The small one suits four people, the large one six. Takes an E27 LED bulb of up to 12 W, which you choose yourself; a warm one, 2700 K, is kindest to rattan.',
      ],
      th: [
        'หวายผ่าซีกสานแน่นที่ยอดโดม เว้นแถบโปร่งรอบหลอดไฟ แล้วสานปิดลงมาอีกครั้ง แสงตกบนโต๊ะเต็มตา และเป็นริ้วบางบนผนัง',
        'ช่างคนเดียวสานทั้งใบใช้เวลาสามวัน เริ่มจากยอดลงมา แถบโปร่งคือช่วงที่ปล่อยให้ซี่หวายแนวตั้งยืนอยู่ลำพัง ขั้วเป็นทองเหลืองเรียบ ๆ สายหุ้มผ้าฝ้ายสีน้ำตาลเข้ม',
        'แขวนสูงจากโต๊ะ 70 ถึง 80 ซม. ใบเล็กพอดีโต๊ะสี่คน ใบใหญ่พอดีหกคน ใช้หลอด LED ขั้ว E27 ไม่เกิน 12 วัตต์ (ไม่รวมในชุด) แนะนำแสงอุ่น 2700 K ซึ่งเข้ากับหวายที่สุด',
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
      title: text('Hand-woven rattan pendant lamp, 45 or 60 cm', 'โคมแขวนหวายสานมือ 45 และ 60 ซม.'),
      description: text(
        'A dome of hand-woven rattan with an open band around the bulb, for hanging low over a table. Woven in Nakhon Si Thammarat.',
        'โคมหวายทรงโดมสานมือจากนครศรีธรรมราช เว้นแถบโปร่งรอบหลอดไฟ สำหรับแขวนต่ำเหนือโต๊ะ',
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
        'The paper is mulberry, made by hand in the north and pasted over fine bamboo ribs; the legs are teak, steadied halfway down by a brass ring. It folds to the height of an umbrella for the post.',
        'Comes with a 9 W LED bulb (E27, warm white) and a foot switch. Keep it out of the draught of an open window, and dust it with a soft dry brush. Spare lanterns are always in stock: write to us.',
      ],
      th: [
        'โคมกระดาษทรงฝักเมล็ด ตั้งบนขาไม้สักเรียวสามขา เปิดไฟแล้วนวลเหมือนแสงจากเรือนไม้ที่มองจากถนนยามพลบค่ำ',
        'กระดาษสาทำมือจากภาคเหนือ ปิดบนซี่ไม้ไผ่เส้นละเอียด ขาไม้สักรัดด้วยวงแหวนทองเหลืองกลางขา พับเก็บได้เล็กเท่าร่มคันหนึ่งเวลาส่ง',
        'มาพร้อมหลอด LED 9 วัตต์ (ขั้ว E27 แสงอุ่น) และสวิตช์เท้าเหยียบ อย่าวางในทางลมจากหน้าต่าง ปัดฝุ่นด้วยแปรงขนนุ่มแห้ง เรามีโคมกระดาษอะไหล่เสมอ เขียนมาบอกเราได้',
      ],
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
      title: text('Mulberry-paper floor lamp on a teak tripod', 'โคมตั้งพื้นกระดาษสา ขาไม้สักสามขา'),
      description: text(
        'A lantern of handmade mulberry paper on a slim teak tripod with a brass ring, 150 cm tall. Bulb included.',
        'โคมกระดาษสาทำมือบนขาไม้สักเรียวสามขา คาดวงแหวนทองเหลือง สูง 150 ซม. แถมหลอดไฟ',
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
        'The brass is turned, brushed and waxed, never lacquered, so it darkens where it is touched and can be brought back with a cloth whenever you like. The shade is edged in the same metal, thin as a wire.',
        'Comes with a 6 W LED bulb (E14, warm white), 180 cm of cord and a switch on the line. The paper is coated against yellowing; dust it with a dry brush.',
      ],
      th: [
        'ก้านบางเท่าดินสอ ฐานหนักมั่นคง โป๊ะกระดาษสาเห็นเส้นใยยาว สว่างพอสำหรับหนึ่งหน้าหนังสือ และปล่อยให้ห้องที่เหลือสงบ',
        'ทองเหลืองกลึง ขัดด้าน แล้วลงขี้ผึ้ง ไม่เคลือบแลกเกอร์ จึงคล้ำลงตรงที่มือจับ อยากให้กลับมาเงาเมื่อไรก็แค่เช็ด ขอบโป๊ะหุ้มโลหะเดียวกันเส้นบางเท่าลวด',
        'มาพร้อมหลอด LED 6 วัตต์ (ขั้ว E14 แสงอุ่น) สายยาว 180 ซม. สวิตช์กลางสาย กระดาษเคลือบกันเหลืองแล้ว ปัดฝุ่นด้วยแปรงแห้งก็พอ',
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
      title: text('Slim brass table lamp with paper shade', 'โคมตั้งโต๊ะทองเหลือง โป๊ะกระดาษสา'),
      description: text(
        'A slim brass table lamp with a mulberry-paper shade, 52 cm tall, made in old Bangkok. Warm LED bulb included.',
        'โคมตั้งโต๊ะทองเหลืองเรียวบาง โป๊ะกระดาษสา สูง 52 ซม. งานช่างย่านเก่ากรุงเทพฯ แถมหลอด LED แสงอุ่น',
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
        'Each is turned from solid brass on a lathe in Song Wat, with a wide foot and a small saucer below the flame for the wax. They are polished once and then left to you.',
        'With three ivory taper candles; any standard 22 mm taper fits. Take off old wax with warm water, never with a knife. Brass darkens: rub it bright with lime and salt, or let it be.',
      ],
      th: [
        'สามระดับ หนึ่งครอบครัว ตั้งรวมกันกลางโต๊ะยาว หรือแยกไว้คนละขอบหน้าต่างก็งาม',
        'ทุกชิ้นกลึงจากทองเหลืองตันที่ทรงวาด ฐานกว้าง มีจานเล็กใต้เปลวไฟไว้รับน้ำตาเทียน เราขัดเงาให้ครั้งเดียว ที่เหลือเป็นเรื่องของคุณ',
        'มาพร้อมเทียนแท่งสีงาช้างสามเล่ม ใช้กับเทียนขนาดมาตรฐาน 22 มม. ได้ทั่วไป ล้างคราบเทียนด้วยน้ำอุ่น อย่าใช้มีดขูด ทองเหลืองจะคล้ำลงตามเวลา จะถูด้วยมะนาวกับเกลือให้เงาหรือปล่อยไว้อย่างนั้นก็ได้',
      ],
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
      title: text('Three brass candle holders with tapers', 'ชุดเชิงเทียนทองเหลืองกลึงสามชิ้น'),
      description: text(
        'A set of three turned brass candle holders, 24, 15 and 10 cm, with ivory taper candles. Made in old Bangkok.',
        'เชิงเทียนทองเหลืองกลึงสามระดับ 24, 15 และ 10 ซม. พร้อมเทียนสีงาช้าง งานช่างย่านเก่ากรุงเทพฯ',
      ),
    },
  },
]
