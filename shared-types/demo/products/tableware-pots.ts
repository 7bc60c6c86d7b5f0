import { capacity, care, dimensions, dishwasherSafe, material, origin, pieces } from '../facts.ts'
import { inStoreBarcode, prices } from '../offer.ts'
import { link, paragraph, prose, text } from '../text.ts'
import type { DemoProduct } from '../types.ts'

export const pots: DemoProduct[] = [
  {
    slug: 'teapot',
    title: text('Celadon teapot', 'กาน้ำชาศิลาดล'),
    subtitle: text('Celadon, teak lid, rattan-wrapped handle', 'ศิลาดล ฝาไม้สัก หูหิ้วพันหวาย'),
    description: prose({
      en: [
        'Round as a river stone, with a lid turned from a single piece of teak. The glaze has the depth of still water, and a fine crackle that shows itself slowly as you drink from it over the years.',
        'The handle is a brass rod wrapped in rattan, so it stays cool while the pot is hot, and it stands upright by itself. The spout is cut sharp at the lip; the last drop goes back where it came from.',
        paragraph(
          'It holds 800 ml, enough for four small cups, with a wide mouth for loose leaves. Rinse it with warm water and let it dry with the lid off; more about crackle glaze under ',
          link('care', { kind: 'page', slug: 'care' }),
          '.',
        ),
      ],
      th: [
        'กลมมนเหมือนหินแม่น้ำ ฝากลึงจากไม้สักชิ้นเดียว เนื้อเคลือบลึกนิ่งราวผิวน้ำ รอยแตกลายงาเส้นบาง ๆ จะค่อย ๆ ชัดขึ้นตามปีที่ใช้',
        'หูหิ้วเป็นเส้นทองเหลืองพันหวาย จับได้ไม่ร้อนมือแม้ชายังร้อนจัด และตั้งตรงอยู่ได้เอง ปลายพวยปาดคม น้ำหยดสุดท้ายจึงไหลกลับเข้ากา ไม่หยดเลอะโต๊ะ',
        paragraph(
          'จุ 800 มล. พอสำหรับถ้วยเล็กสี่ใบ ปากกว้างใส่ใบชาได้สะดวก ล้างด้วยน้ำอุ่นแล้วเปิดฝาผึ่งให้แห้ง อ่านเรื่องเคลือบแตกลายงาเพิ่มเติมได้ที่ ',
          link('การดูแลรักษา', { kind: 'page', slug: 'care' }),
        ),
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
      title: text('Celadon teapot with teak lid, 800 ml', 'กาน้ำชาศิลาดลฝาไม้สัก 800 มล.'),
      description: text(
        'A round celadon teapot from San Kamphaeng with a turned teak lid and a brass handle wrapped in rattan. Holds four small cups.',
        'กาน้ำชาศิลาดลทรงกลมจากสันกำแพง ฝาไม้สักกลึง หูหิ้วทองเหลืองพันหวาย ชงได้สี่ถ้วยเล็ก',
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
        'The cup is thrown from the same clay and freckled by the same iron. Shoulder and neck are drawn so that a hand closes around them half asleep.',
        'Holds 900 ml. Wash with a bottle brush and let the stopper dry apart from the carafe: wood and water are friends only for a while. Not for hot drinks.',
      ],
      th: [
        'ตั้งบนโต๊ะตอนเที่ยง วางข้างเตียงตอนกลางคืน สโตนแวร์เนื้อหนาเก็บน้ำให้เย็นได้นาน จุกไม้สักปิดลงด้วยเสียงทุ้มเบา ๆ',
        'ถ้วยปั้นจากดินเดียวกัน มีจุดแร่เหล็กเหมือนกัน ไหล่และคอขวดออกแบบให้มือกำได้พอดีแม้ยังงัวเงีย',
        'จุ 900 มล. ล้างด้วยแปรงล้างขวด และผึ่งจุกแยกจากขวด เพราะไม้กับน้ำเป็นเพื่อนกันได้แค่ชั่วคราว ไม่เหมาะกับเครื่องดื่มร้อน',
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
      title: text('Stoneware carafe with cup and teak stopper', 'ขวดน้ำสโตนแวร์พร้อมถ้วย จุกไม้สัก'),
      description: text(
        'A 900 ml stoneware carafe in speckled ivory with a turned teak stopper and a matching cup. For the table or the bedside.',
        'ขวดน้ำสโตนแวร์ 900 มล. สีขาวงาช้างลายจุด จุกไม้สักกลึง พร้อมถ้วยเข้าชุด สำหรับโต๊ะอาหารหรือหัวเตียง',
      ),
    },
  },
]
