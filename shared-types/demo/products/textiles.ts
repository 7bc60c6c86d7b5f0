import { care, dimensions, material, origin, pieces } from '../facts.ts'
import { inStoreBarcode, prices } from '../offer.ts'
import { prose, text } from '../text.ts'
import type { DemoProduct } from '../types.ts'

export const textiles: DemoProduct[] = [
  {
    slug: 'cushion',
    title: text('Striped cushion', 'หมอนอิงลายทาง'),
    subtitle: text('Handwoven cotton, natural indigo', 'ผ้าฝ้ายทอมือ ย้อมครามธรรมชาติ'),
    description: prose({
      en: [
        'Nine dips in the indigo vat make a blue that is nearly black in the evening and clearly blue by day. Three undyed stripes run off-centre, and the edges are piped by hand.',
        'Woven in Sakon Nakhon on a wooden loom, from cotton spun a little unevenly, so the surface is alive under the hand. The filling is kapok from the tree, which is cool to lie on and springs back after an afternoon in the sun.',
        'The cover closes with a hidden zip. Wash it cool and apart: indigo gives off a little of itself the first few times, and none after that.',
      ],
      th: [
        'จุ่มหม้อครามเก้าครั้งจนได้สีน้ำเงินที่เกือบดำยามค่ำ และน้ำเงินชัดยามกลางวัน ลายทางฝ้ายดิบสามเส้นเยื้องจากกลาง ขอบกุ๊นด้วยมือ',
        'ทอบนกี่ไม้ที่สกลนครจากฝ้ายปั่นมือเส้นไม่เท่ากัน ผิวผ้าจึงมีชีวิตใต้ฝ่ามือ ไส้เป็นนุ่นแท้ นอนแล้วเย็น ผึ่งแดดบ่ายเดียวก็ฟูคืนตัว',
        'ปลอกถอดซักได้ ซ่อนซิปไว้ด้านล่าง ซักน้ำเย็นแยกจากผ้าอื่น ครามจะคายสีเล็กน้อยในสองสามครั้งแรก หลังจากนั้นสีจะนิ่ง',
      ],
    }),
    brand: 'khram-and-fai',
    categories: ['cushions'],
    tags: ['indigo', 'sofa', 'handwoven'],
    attributes: [
      material('cotton'),
      care('Cool hand wash, apart; dry in the shade', 'ซักมือน้ำเย็น แยกซัก ตากในร่ม'),
      dimensions('45 × 45 cm or 60 × 60 cm, kapok filling', '45 × 45 หรือ 60 × 60 ซม. ไส้นุ่น'),
      origin('sakon-nakhon'),
    ],
    gallery: ['cushion-indigo.jpg'],
    variantTypes: ['colour', 'size'],
    variants: [
      {
        sku: 'SALA-CSH-IND-45',
        barcode: inStoreBarcode(501),
        options: { colour: 'indigo', size: '45x45-cm' },
        prices: prices(1290, 39),
        stock: 22,
        backorder: false,
        weightGrams: 620,
        photos: ['cushion-indigo.jpg'],
      },
      {
        sku: 'SALA-CSH-IND-60',
        barcode: inStoreBarcode(502),
        options: { colour: 'indigo', size: '60x60-cm' },
        prices: prices(1790, 55),
        stock: 3,
        backorder: false,
        weightGrams: 980,
        photos: ['cushion-indigo.jpg'],
      },
    ],
    related: ['cotton-throw', 'lounge-chair', 'napkin-set', 'woven-basket'],
    publishedAt: '2026-07-01T02:00:00.000Z',
    seo: {
      title: text('Indigo striped cushion, handwoven cotton', 'หมอนอิงผ้าฝ้ายทอมือย้อมคราม ลายทาง'),
      description: text(
        'A handwoven cotton cushion dyed in natural indigo, with three undyed stripes and kapok filling. 45 or 60 cm, from Sakon Nakhon.',
        'หมอนอิงผ้าฝ้ายทอมือย้อมครามธรรมชาติ ลายทางฝ้ายดิบสามเส้น ไส้นุ่น ขนาด 45 และ 60 ซม. จากสกลนคร',
      ),
    },
  },
  {
    slug: 'cotton-throw',
    title: text('Cotton throw', 'ผ้าคลุมผ้าฝ้าย'),
    subtitle: text('Handwoven, indigo stripe, short fringe', 'ทอมือ ลายทางคราม ชายครุยสั้น'),
    description: prose({
      en: [
        'Undyed cotton the colour of husked rice, crossed by one broad stripe of indigo and two fine ones. It is heavy enough for an air-conditioned night and light enough to carry to the beach.',
        'The ends are finished in a short fringe, knotted by hand so that it survives the wash. Fold it along the stripe, over the arm of a chair; it looks right even when nobody has tidied up.',
        'Two sizes: 130 × 170 cm for one person and a book, 150 × 220 cm for the foot of a bed. Machine wash cool and gentle, dry in the shade.',
      ],
      th: [
        'ฝ้ายไม่ย้อมสีเหมือนข้าวกล้อง คาดลายทางครามเส้นใหญ่หนึ่ง เส้นเล็กสอง หนักพอสำหรับคืนที่เปิดแอร์ และเบาพอจะพับติดไปทะเล',
        'ชายผ้าทิ้งครุยสั้น ผูกปมด้วยมือจึงทนการซัก พับตามแนวลายพาดแขนเก้าอี้ไว้ ดูดีแม้วันที่ไม่มีใครเก็บบ้าน',
        'มีสองขนาด 130 × 170 ซม. สำหรับหนึ่งคนกับหนังสือหนึ่งเล่ม และ 150 × 220 ซม. สำหรับปลายเตียง ซักเครื่องน้ำเย็นโหมดถนอมผ้า ตากในร่ม',
      ],
    }),
    brand: 'khram-and-fai',
    categories: ['throws'],
    tags: ['handwoven', 'indigo', 'bedroom'],
    attributes: [
      material('cotton'),
      dimensions('130 × 170 cm or 150 × 220 cm', '130 × 170 หรือ 150 × 220 ซม.'),
      care('Cool wash, gentle; dry in the shade', 'ซักน้ำเย็นถนอมผ้า ตากในร่ม'),
      origin('sakon-nakhon'),
    ],
    gallery: ['cotton-throw.jpg'],
    variantTypes: ['colour', 'size'],
    variants: [
      {
        sku: 'SALA-THR-NAT-130',
        barcode: inStoreBarcode(511),
        options: { colour: 'natural', size: '130x170-cm' },
        prices: prices(2900, 88),
        stock: 13,
        backorder: false,
        weightGrams: 900,
        photos: ['cotton-throw.jpg'],
      },
      {
        sku: 'SALA-THR-NAT-150',
        barcode: inStoreBarcode(512),
        options: { colour: 'natural', size: '150x220-cm' },
        prices: prices(3900, 118),
        stock: 0,
        backorder: false,
        weightGrams: 1350,
        photos: ['cotton-throw.jpg'],
      },
    ],
    related: ['cushion', 'woven-basket', 'lounge-chair', 'napkin-set'],
    publishedAt: '2026-08-05T02:00:00.000Z',
    seo: {
      title: text('Handwoven cotton throw with indigo stripe', 'ผ้าคลุมผ้าฝ้ายทอมือ ลายทางคราม'),
      description: text(
        'An undyed handwoven cotton throw with a band of natural indigo and a short fringe, in two sizes. Made in Sakon Nakhon.',
        'ผ้าคลุมฝ้ายทอมือสีดิบ คาดลายทางย้อมคราม ชายครุยสั้น สองขนาด จากสกลนคร',
      ),
    },
  },
  {
    slug: 'napkin-set',
    title: text('Cotton napkins, set of four', 'ชุดผ้าเช็ดปากสี่ผืน'),
    subtitle: text('Ivory, indigo, celadon and natural', 'งาช้าง คราม ศิลาดล และธรรมชาติ'),
    description: prose({
      en: [
        'Four napkins, four colours from the same loom, tied with the cord they were measured with. They soften with every wash, which is an argument for using them daily.',
        'The ivory and the natural are cotton as it grows, bleached only by the sun; the indigo is from the vat, and the celadon from mango leaves dipped once in indigo. The hems are narrow and stitched by hand at the corners.',
        'Each is 45 × 45 cm, large enough for a lap. Wash at 30 degrees, the indigo one apart the first three times. Ironing is a matter of character.',
      ],
      th: [
        'ผ้าเช็ดปากสี่ผืน สี่สีจากกี่ตัวเดียวกัน มัดด้วยเชือกเส้นที่ใช้วัดผ้า ยิ่งซักยิ่งนุ่ม จึงควรใช้ทุกวัน',
        'สีงาช้างและสีธรรมชาติคือฝ้ายตามที่มันเกิด ฟอกด้วยแดดอย่างเดียว สีครามมาจากหม้อคราม ส่วนสีศิลาดลย้อมใบมะม่วงแล้วจุ่มครามทับหนึ่งครั้ง ริมผ้าพับแคบ เย็บมุมด้วยมือ',
        'ผืนละ 45 × 45 ซม. กว้างพอวางตัก ซัก 30 องศา สามครั้งแรกแยกผืนสีครามไว้ต่างหาก ส่วนจะรีดหรือไม่รีดนั้นแล้วแต่นิสัย',
      ],
    }),
    brand: 'khram-and-fai',
    categories: ['table-linen'],
    tags: ['dining', 'handwoven', 'gift'],
    attributes: [
      material('cotton'),
      dimensions('45 × 45 cm each', 'ผืนละ 45 × 45 ซม.'),
      pieces(4),
      care(
        'Wash at 30 °C; the indigo apart the first three times',
        'ซัก 30 องศา สามครั้งแรกแยกผืนสีคราม',
      ),
      origin('sakon-nakhon'),
    ],
    gallery: ['napkin-set.jpg'],
    variantTypes: [],
    variants: [
      {
        sku: 'SALA-NPK-MIX',
        barcode: inStoreBarcode(521),
        options: {},
        prices: prices(980, 30),
        stock: 40,
        backorder: false,
        weightGrams: 320,
        photos: ['napkin-set.jpg'],
      },
    ],
    related: ['dinner-plate', 'serving-board', 'cotton-throw', 'spoon-set'],
    publishedAt: '2026-04-22T02:00:00.000Z',
    seo: {
      title: text('Four handwoven cotton napkins', 'ชุดผ้าเช็ดปากฝ้ายทอมือสี่ผืน'),
      description: text(
        'Four handwoven cotton napkins in ivory, indigo, celadon and natural, 45 × 45 cm, dyed with plants in Sakon Nakhon.',
        'ผ้าเช็ดปากฝ้ายทอมือสี่ผืน สีงาช้าง คราม ศิลาดล และธรรมชาติ ขนาด 45 × 45 ซม. ย้อมสีธรรมชาติที่สกลนคร',
      ),
    },
  },
]
