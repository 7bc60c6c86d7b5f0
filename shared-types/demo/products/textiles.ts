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
      ],
      th: [
        'จุ่มหม้อครามเก้าครั้งจนได้สีน้ำเงินที่เกือบดำยามค่ำ และน้ำเงินชัดยามกลางวัน ลายทางฝ้ายดิบสามเส้นเยื้องจากกลาง ขอบกุ๊นด้วยมือ',
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
      title: text('Striped cushion', 'หมอนอิงลายทาง'),
      description: text(
        'Nine dips in the indigo vat make a blue that is nearly black in the evening and clearly blue by day. Three undyed stripes run off-centre, and the edges are piped by hand.',
        'จุ่มหม้อครามเก้าครั้งจนได้สีน้ำเงินที่เกือบดำยามค่ำ และน้ำเงินชัดยามกลางวัน ลายทางฝ้ายดิบสามเส้นเยื้องจากกลาง ขอบกุ๊นด้วยมือ',
      ),
    },
  },
  {
    slug: 'cotton-throw',
    title: text('Cotton throw', 'ผ้าคลุมผ้าฝ้าย'),
    subtitle: text('Handwoven, indigo stripe, short fringe', 'ทอมือ ลายทางคราม ชายครุยสั้น'),
    description: prose({
      en: [
        'Undyed cotton the colour of husked rice, crossed by a single band of indigo. It is heavy enough for an air-conditioned night and light enough to carry to the beach.',
      ],
      th: ['ฝ้ายไม่ย้อมสีเหมือนข้าวกล้อง คาดลายทางครามแถบเดียว หนักพอสำหรับคืนที่เปิดแอร์ และเบาพอจะพับติดไปทะเล'],
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
      title: text('Cotton throw', 'ผ้าคลุมผ้าฝ้าย'),
      description: text(
        'Undyed cotton the colour of husked rice, crossed by a single band of indigo. It is heavy enough for an air-conditioned night and light enough to carry to the beach.',
        'ฝ้ายไม่ย้อมสีเหมือนข้าวกล้อง คาดลายทางครามแถบเดียว หนักพอสำหรับคืนที่เปิดแอร์ และเบาพอจะพับติดไปทะเล',
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
      ],
      th: ['ผ้าเช็ดปากสี่ผืน สี่สีจากกี่ตัวเดียวกัน มัดด้วยเชือกเส้นที่ใช้วัดผ้า ยิ่งซักยิ่งนุ่ม จึงควรใช้ทุกวัน'],
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
      title: text('Cotton napkins, set of four', 'ชุดผ้าเช็ดปากสี่ผืน'),
      description: text(
        'Four napkins, four colours from the same loom, tied with the cord they were measured with. They soften with every wash, which is an argument for using them daily.',
        'ผ้าเช็ดปากสี่ผืน สี่สีจากกี่ตัวเดียวกัน มัดด้วยเชือกเส้นที่ใช้วัดผ้า ยิ่งซักยิ่งนุ่ม จึงควรใช้ทุกวัน',
      ),
    },
  },
]
