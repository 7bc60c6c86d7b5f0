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
        'Twelve brass marks on a sheet of mulberry paper, two indigo hands, and a movement that sweeps instead of ticking. You have to look at it to know that time is passing.',
        'The fibres in the paper make every face different, like ice on a pond or the lines of a palm. The teak rim is turned from one ring and stands a finger’s width off the wall.',
        'Runs on a single AA battery for about a year and a half. Hang it out of direct sun, which yellows paper, and dust it with a dry cloth. Thirty centimetres across; legible from the other end of a long kitchen.',
      ],
      th: [
        'ขีดทองเหลืองสิบสองขีดบนกระดาษสา เข็มสีครามสองเข็ม เครื่องเดินเรียบไม่มีเสียงติ๊ก ต้องหันไปมองเท่านั้นจึงรู้ว่าเวลาผ่านไป',
        'เส้นใยในเนื้อกระดาษทำให้หน้าปัดแต่ละเรือนไม่ซ้ำกัน เหมือนลายมือ กรอบไม้สักกลึงเป็นวงเดียว แขวนแล้วลอยจากผนังราวหนึ่งนิ้วมือ',
        'ใช้ถ่าน AA หนึ่งก้อน อยู่ได้ราวปีครึ่ง แขวนให้พ้นแดดจัดเพราะกระดาษจะเหลือง เช็ดฝุ่นด้วยผ้าแห้ง กว้าง 30 ซม. อ่านได้ชัดจากอีกฟากของครัวยาว ๆ',
      ],
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
      title: text('Silent wall clock with mulberry-paper face', 'นาฬิกาแขวนเดินเงียบ หน้าปัดกระดาษสา'),
      description: text(
        'A silent 30 cm wall clock with a mulberry-paper face, brass marks, indigo hands and a turned teak frame.',
        'นาฬิกาแขวนเดินเงียบ 30 ซม. หน้าปัดกระดาษสา ขีดบอกเวลาทองเหลือง เข็มสีคราม กรอบไม้สักกลึง',
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
        'The base is teak offcut from Phrae, the channel is bent in Song Wat, the celadon is fired in San Kamphaeng. It sits low enough for a bookshelf and long enough for a full stick.',
        'For incense with a thin bamboo core, up to 2 mm. Let it burn out of the draught, tip out the ash and wipe the brass. Never leave a lit stick alone in a room.',
      ],
      th: [
        'เม็ดศิลาดลขนาดเท่าลำไยปักธูปไว้ รางทองเหลืองยาวพอรับขี้เถ้าทั้งก้าน งานสามช่างในของชิ้นเล็กชิ้นเดียว',
        'ฐานมาจากเศษไม้สักเมืองแพร่ รางดัดที่ทรงวาด ศิลาดลเผาที่สันกำแพง เตี้ยพอวางบนชั้นหนังสือ และยาวพอสำหรับธูปเต็มก้าน',
        'ใช้กับธูปก้านไม้ไผ่ขนาดไม่เกิน 2 มม. จุดในที่ลมไม่แรง เทขี้เถ้าแล้วเช็ดราง อย่าทิ้งธูปที่ติดไฟไว้ในห้องตามลำพัง',
      ],
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
      title: text('Teak incense holder with brass and celadon', 'ที่ปักธูปไม้สัก ทองเหลือง และศิลาดล'),
      description: text(
        'A long teak incense holder with a brass ash channel and a small celadon dome that holds one stick.',
        'ที่ปักธูปไม้สักทรงยาว รางทองเหลืองรองขี้เถ้า ฐานปักศิลาดลเม็ดเล็กสำหรับธูปหนึ่งก้าน',
      ),
    },
  },
  {
    slug: 'notebook',
    title: text('Mulberry-paper notebook', 'สมุดกระดาษสา'),
    subtitle: text('Thread-bound, 96 pages', 'เย็บด้าย 96 หน้า'),
    description: prose({
      en: [
        'The cover is a whole sheet of mulberry paper with flecks of bark left in, and no machine has been near the sewing. A book for lists, pressed flowers, or a whole year in one line a day.',
        'The pages are mulberry and cotton, unlined, with a soft tooth that suits pencil, brush pen and pressed leaves; fountain pens will feather. Sewn through the edge with a single thread, indigo on the natural book, pale on the blue.',
        'Ninety-six pages, 15 × 21 cm. Sold singly; the pencil is only keeping the page. Keep it dry and it will outlast what you write in it.',
      ],
      th: [
        'ปกคือกระดาษสาทั้งแผ่นที่ยังเห็นเศษเปลือกปอสาปนอยู่ เย็บด้วยมือทั้งเล่ม ไว้จดรายการ ทับดอกไม้ หรือเก็บทั้งปีไว้วันละหนึ่งบรรทัด',
        'เนื้อในเป็นกระดาษสาผสมฝ้าย ไม่มีเส้น ผิวสากนุ่มเหมาะกับดินสอ พู่กัน และใบไม้แห้ง ปากกาหมึกซึมอาจซึมแตก เย็บริมเล่มด้วยด้ายเส้นเดียว เล่มธรรมชาติใช้ด้ายสีคราม เล่มครามใช้ด้ายสีอ่อน',
        '96 หน้า ขนาด 15 × 21 ซม. ขายแยกเล่ม ดินสอในภาพแค่มาคั่นหน้าไว้ เก็บในที่แห้ง แล้วมันจะอยู่นานกว่าเรื่องที่คุณเขียน',
      ],
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
      title: text('Mulberry-paper notebook, thread-bound', 'สมุดกระดาษสาเย็บด้ายด้วยมือ'),
      description: text(
        'A hand-sewn notebook of mulberry paper, 96 unlined pages, with a natural or indigo cover.',
        'สมุดกระดาษสาเย็บมือ 96 หน้าไม่มีเส้น ปกสีธรรมชาติหรือสีคราม',
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
        'The glaze pools between the ridges and turns a shade darker there, as the shallows of a river do. The underside is ground smooth, so it will not mark a stone basin.',
        'Fourteen by ten centimetres. Rinse it when you think of it, or put it in the dishwasher. The oat soap is only visiting.',
      ],
      th: [
        'สันห้าแนวยกสบู่ให้พ้นน้ำ สบู่ดี ๆ ก้อนหนึ่งจึงใช้ได้นานขึ้นเท่าตัว ส่วนศิลาดลนั้นไม่กลัวเปียกอยู่แล้ว',
        'เคลือบไหลไปรวมตัวในร่องสันจนเข้มขึ้นอีกเฉด เหมือนน้ำตื้นริมตลิ่ง ก้นขัดเรียบ ไม่ขูดอ่างหิน',
        'ขนาด 14 × 10 ซม. นึกได้เมื่อไรก็ล้างน้ำเปล่า หรือใส่เครื่องล้างจานได้เลย ส่วนสบู่ข้าวโอ๊ตในภาพแค่แวะมา',
      ],
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
      title: text('Ridged celadon soap dish', 'จานสบู่ศิลาดลมีสันร่อง'),
      description: text(
        'An oval celadon soap dish with five ridges that keep the soap dry. Dishwasher safe, made in San Kamphaeng.',
        'จานสบู่ศิลาดลทรงรี มีสันห้าแนวช่วยให้สบู่แห้ง เข้าเครื่องล้างจานได้ จากสันกำแพง',
      ),
    },
  },
]
