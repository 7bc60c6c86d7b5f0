import { care, dimensions, dishwasherSafe, material, origin, pieces } from '../facts.ts'
import { inStoreBarcode, prices } from '../offer.ts'
import { prose, text } from '../text.ts'
import type { DemoProduct } from '../types.ts'

export const boards: DemoProduct[] = [
  {
    slug: 'serving-board',
    title: text('Teak serving board', 'เขียงเสิร์ฟไม้สัก'),
    subtitle: text('One board, rounded edges', 'ไม้แผ่นเดียว ขอบมน'),
    description: prose({
      en: [
        'Cut from a single plank, so the grain runs unbroken from end to handle. Bring mango and sticky rice to the table on it, or the good cheese.',
        'Edges and handle are rounded with a spokeshave, not a router, which is why they feel like something already used for years. It hangs from the hole in the handle, and deserves to.',
        'Teak shrugs off water and is kind to knives. Wash by hand, dry upright, never soak. Once a month rub in a spoon of food-safe oil; coconut will do.',
      ],
      th: [
        'ตัดจากไม้แผ่นเดียว ลายไม้จึงไหลต่อเนื่องจากปลายถึงด้าม จะยกข้าวเหนียวมะม่วงหรือชีสดี ๆ มาที่โต๊ะก็ได้',
        'ขอบและด้ามลบมนด้วยกบมือ ไม่ใช้เครื่อง จับแล้วจึงเหมือนของที่ใช้กันมาหลายปี ที่ด้ามมีรูแขวน และสวยพอให้แขวนโชว์',
        'ไม้สักทนน้ำและไม่ทำร้ายคมมีด ล้างมือ วางตั้งให้แห้ง อย่าแช่น้ำ เดือนละครั้งทาน้ำมันที่กินได้สักหนึ่งช้อน น้ำมันมะพร้าวก็ใช้ได้',
      ],
    }),
    brand: 'mae-yom-joinery',
    categories: ['boards-cutlery'],
    tags: ['kitchen', 'teak', 'gift'],
    attributes: [
      material('teak'),
      dimensions('L 42 × W 20 × H 2 cm', 'ยาว 42 × กว้าง 20 × หนา 2 ซม.'),
      dishwasherSafe(false),
      care('Wash by hand, dry upright, oil monthly', 'ล้างมือ วางตั้งให้แห้ง ทาน้ำมันเดือนละครั้ง'),
      origin('phrae'),
    ],
    gallery: ['serving-board.jpg'],
    variantTypes: [],
    variants: [
      {
        sku: 'SALA-BRD-TEK',
        barcode: inStoreBarcode(141),
        options: {},
        prices: prices(1450, 44),
        stock: 21,
        backorder: false,
        weightGrams: 1050,
        photos: ['serving-board.jpg'],
      },
    ],
    related: ['spoon-set', 'dish-set', 'napkin-set', 'round-tray'],
    publishedAt: '2026-02-25T02:00:00.000Z',
    seo: {
      title: text('Teak serving board with handle, 42 cm', 'เขียงเสิร์ฟไม้สักมีด้าม 42 ซม.'),
      description: text(
        'A serving board cut from one plank of teak, with rounded edges and a hanging hole. Made in Phrae from plantation and reclaimed wood.',
        'เขียงเสิร์ฟไม้สักแผ่นเดียว ขอบมน มีรูแขวน ทำที่เมืองแพร่จากไม้สวนป่าและไม้เก่า',
      ),
    },
  },
  {
    slug: 'spoon-set',
    title: text('Brass spoon set', 'ชุดช้อนทองเหลือง'),
    subtitle: text('Four sizes, hand-finished', 'สี่ขนาด เก็บงานด้วยมือ'),
    description: prose({
      en: [
        'From a serving spoon for curry down to one for salt. Deep round bowls, long plain stems, and brass that takes on a soft brown where it is held.',
        'They are cast, filed and brushed in one small room, and weighted so that they rest in a bowl without sliding under. A sheaf of four; the smallest is exactly one teaspoon.',
        'Food-safe brass without lacquer. Wash by hand and dry at once, and keep them out of vinegar and lime. When they grow dull, a little tamarind paste and a soft cloth bring back the light.',
      ],
      th: [
        'ตั้งแต่ช้อนตักแกงลงมาจนถึงช้อนเกลือ หัวช้อนกลมลึก ด้ามยาวเรียบ ทองเหลืองจะอมน้ำตาลนุ่ม ๆ ตรงที่มือจับ',
        'หล่อ ตะไบ และขัดด้วยมือในห้องเล็กห้องเดียว ถ่วงน้ำหนักให้พาดในชามได้โดยไม่ลื่นจมลงไป ชุดละสี่คัน คันเล็กที่สุดเท่ากับหนึ่งช้อนชาพอดี',
        'ทองเหลืองปลอดภัยกับอาหาร ไม่เคลือบแลกเกอร์ ล้างมือแล้วเช็ดแห้งทันที เลี่ยงน้ำส้มสายชูและมะนาว เมื่อหมอง ใช้มะขามเปียกกับผ้านุ่มถูเบา ๆ ก็กลับมาเงา',
      ],
    }),
    brand: 'studio-song-wat',
    categories: ['boards-cutlery'],
    tags: ['brass', 'kitchen', 'gift'],
    attributes: [
      material('brass'),
      dimensions('L 19, 16, 13 and 11 cm', 'ยาว 19, 16, 13 และ 11 ซม.'),
      pieces(4),
      dishwasherSafe(false),
      care('Wash by hand and dry at once', 'ล้างมือและเช็ดแห้งทันที'),
      origin('bangkok'),
    ],
    gallery: ['spoon-set.jpg'],
    variantTypes: [],
    variants: [
      {
        sku: 'SALA-SPN-BRS',
        barcode: inStoreBarcode(145),
        options: {},
        prices: prices(1290, 39),
        stock: 17,
        backorder: false,
        weightGrams: 240,
        photos: ['spoon-set.jpg'],
      },
    ],
    related: ['serving-board', 'dish-set', 'teapot', 'napkin-set'],
    publishedAt: '2026-06-24T02:00:00.000Z',
    seo: {
      title: text('Four brass spoons, serving to salt', 'ชุดช้อนทองเหลืองสี่ขนาด'),
      description: text(
        'Four brass spoons in descending sizes, from serving spoon to salt, brushed by hand in old Bangkok.',
        'ช้อนทองเหลืองสี่คันไล่ขนาดตั้งแต่ช้อนเสิร์ฟถึงช้อนเกลือ ขัดมือที่ย่านเก่ากรุงเทพฯ',
      ),
    },
  },
]
