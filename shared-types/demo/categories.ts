import { text } from './text.ts'
import type { DemoCategory, LocalisedText } from './types.ts'

/** Top categories in the order of the header, each followed by what lies below it. */
export const categories: DemoCategory[] = [
  top(
    'tableware',
    text('Tableware', 'เครื่องโต๊ะอาหาร'),
    'teapot-celadon.jpg',
    text(
      'Celadon, stoneware, teak and brass for meals that take their time.',
      'ศิลาดล สโตนแวร์ ไม้สัก และทองเหลือง สำหรับมื้อที่ไม่ต้องรีบ',
    ),
  ),
  below(
    'tableware',
    'cups-mugs',
    text('Cups & mugs', 'ถ้วยและแก้วมัค'),
    'stoneware-mug-celadon.jpg',
    text('For tea without a handle and coffee with one.', 'ถ้วยชาไม่มีหู และแก้วกาแฟมีหู'),
  ),
  below(
    'tableware',
    'bowls-plates',
    text('Bowls & plates', 'ชามและจาน'),
    'rice-bowl-celadon.jpg',
    text(
      'Rice, curry and everything in small dishes: pieces that stack and are meant to be mixed.',
      'ข้าว แกง และเครื่องจิ้มถ้วยเล็ก ๆ ซ้อนเก็บได้ จับคู่สีได้ตามใจ',
    ),
  ),
  below(
    'tableware',
    'teapots-jugs',
    text('Teapots & jugs', 'กาน้ำชาและเหยือก'),
    'teapot-celadon.jpg',
    text('Vessels that pour well and do not drip on the cloth.', 'ภาชนะที่รินสวย ไม่หยดเลอะผ้าปูโต๊ะ'),
  ),
  below(
    'tableware',
    'boards-cutlery',
    text('Boards & cutlery', 'เขียงและช้อน'),
    'serving-board.jpg',
    text('Teak to cut and carry on, brass to serve with.', 'ไม้สักไว้หั่นและเสิร์ฟ ทองเหลืองไว้ตัก'),
  ),
  top(
    'lighting',
    text('Lighting', 'โคมไฟ'),
    'table-lamp.jpg',
    text(
      'Paper, rattan and brass that make the evening soft.',
      'กระดาษสา หวาย และทองเหลือง ให้แสงยามเย็นนุ่มลง',
    ),
  ),
  below(
    'lighting',
    'pendants',
    text('Pendant lamps', 'โคมแขวน'),
    'rattan-pendant.jpg',
    text('Woven domes to hang low over a table.', 'โดมสานไว้แขวนต่ำเหนือโต๊ะ'),
  ),
  below(
    'lighting',
    'table-lamps',
    text('Table lamps', 'โคมตั้งโต๊ะ'),
    'table-lamp.jpg',
    text(
      'Light for one page, one plate or one side of the bed.',
      'แสงพอดีสำหรับหนึ่งหน้าหนังสือ หรือหัวเตียงหนึ่งฝั่ง',
    ),
  ),
  below(
    'lighting',
    'floor-lamps',
    text('Floor lamps', 'โคมตั้งพื้น'),
    'floor-lamp.jpg',
    text('Lanterns that stand in the corner and warm the room.', 'โคมกระดาษที่ยืนอยู่มุมห้องแล้วทำให้ห้องอุ่น'),
  ),
  below(
    'lighting',
    'candle-holders',
    text('Candle holders', 'เชิงเทียน'),
    'candle-trio.jpg',
    text('Turned brass for slow dinners.', 'ทองเหลืองกลึง สำหรับมื้อเย็นที่นั่งนาน'),
  ),
  top(
    'furniture',
    text('Furniture', 'เฟอร์นิเจอร์'),
    'lounge-chair.jpg',
    text('Teak and rattan, joined so that it can be mended.', 'ไม้สักและหวาย เข้าไม้อย่างที่ซ่อมได้'),
  ),
  below(
    'furniture',
    'seating',
    text('Seating', 'เก้าอี้'),
    'lounge-chair.jpg',
    text('A low chair to stay in, a stool to carry around.', 'เก้าอี้เตี้ยไว้นั่งนาน ๆ กับสตูลไว้ยกไปมา'),
  ),
  below(
    'furniture',
    'tables',
    text('Tables', 'โต๊ะ'),
    'side-table.jpg',
    text(
      'Small tables of solid teak for a cup and a book.',
      'โต๊ะเล็กไม้สักแท้ พอสำหรับถ้วยหนึ่งใบกับหนังสือหนึ่งเล่ม',
    ),
  ),
  below(
    'furniture',
    'shelves-mirrors',
    text('Shelves & mirrors', 'ชั้นวางและกระจก'),
    'round-mirror.jpg',
    text(
      'Teak for the wall: something to stand things on, something to look into.',
      'ไม้สักบนผนัง ไว้วางของและส่องเงา',
    ),
  ),
  top(
    'textiles',
    text('Textiles', 'ผ้าทอ'),
    'cotton-throw.jpg',
    text(
      'Handwoven cotton, undyed or dipped in natural indigo.',
      'ผ้าฝ้ายทอมือ ทั้งสีดิบและย้อมครามธรรมชาติ',
    ),
  ),
  below(
    'textiles',
    'cushions',
    text('Cushions', 'หมอนอิง'),
    'cushion-indigo.jpg',
    text(
      'Indigo covers over kapok, for chairs and floors.',
      'ปลอกผ้าย้อมคราม ไส้นุ่น วางได้ทั้งบนเก้าอี้และบนพื้น',
    ),
  ),
  below(
    'textiles',
    'throws',
    text('Throws', 'ผ้าคลุม'),
    'cotton-throw.jpg',
    text('One more layer for cool nights and long flights.', 'อีกหนึ่งชั้นสำหรับคืนเย็น ๆ และเที่ยวบินไกล ๆ'),
  ),
  below(
    'textiles',
    'table-linen',
    text('Table linen', 'ผ้าบนโต๊ะอาหาร'),
    'napkin-set.jpg',
    text('Cotton for hands and laps, softer every year.', 'ผ้าฝ้ายสำหรับเช็ดมือและวางตัก ยิ่งใช้ยิ่งนุ่ม'),
  ),
  top(
    'home',
    text('Home', 'ของแต่งบ้าน'),
    'vase-moon-white.jpg',
    text(
      'Vases, baskets, scent and paper: the small things that settle a room.',
      'แจกัน ตะกร้า เครื่องหอม และกระดาษ ของชิ้นเล็กที่ทำให้ห้องลงตัว',
    ),
  ),
  below(
    'home',
    'vases',
    text('Vases', 'แจกัน'),
    'vase-moon-white.jpg',
    text(
      'For a branch from the garden, or for nothing at all.',
      'ไว้ปักกิ่งไม้จากสวน หรือตั้งไว้เปล่า ๆ ก็งาม',
    ),
  ),
  below(
    'home',
    'planters',
    text('Planters', 'กระถางต้นไม้'),
    'planter-sand.jpg',
    text(
      'Stoneware pots with a hole, and a saucer that fits.',
      'กระถางสโตนแวร์มีรูระบายน้ำ พร้อมจานรองที่พอดี',
    ),
  ),
  below(
    'home',
    'baskets-trays',
    text('Baskets & trays', 'ตะกร้าและถาด'),
    'woven-basket.jpg',
    text('Woven to carry, made to be left in sight.', 'สานไว้ยกของ และสวยพอจะวางไว้ให้เห็น'),
  ),
  below(
    'home',
    'scent',
    text('Scent', 'เครื่องหอม'),
    'incense-holder.jpg',
    text('A place for one stick of incense and its ash.', 'ที่ของธูปหนึ่งก้านกับขี้เถ้าของมัน'),
  ),
  below(
    'home',
    'paper',
    text('Paper', 'เครื่องเขียน'),
    'notebook.jpg',
    text('Mulberry paper, sewn by hand, waiting for a pencil.', 'กระดาษสาเย็บมือ รอดินสอ'),
  ),
  below(
    'home',
    'bath',
    text('Bath', 'ของใช้ในห้องน้ำ'),
    'soap-dish.jpg',
    text('Celadon by the basin.', 'ศิลาดลข้างอ่างล้างหน้า'),
  ),
  below(
    'home',
    'clocks',
    text('Clocks', 'นาฬิกา'),
    'wall-clock.jpg',
    text('Clocks that tell the time quietly.', 'นาฬิกาที่บอกเวลาอย่างเงียบ ๆ'),
  ),
]

function top(
  slug: string,
  title: LocalisedText,
  photo: string,
  description: LocalisedText,
): DemoCategory {
  return { slug, parent: null, title, description, photo }
}

function below(
  parent: string,
  slug: string,
  title: LocalisedText,
  photo: string,
  description: LocalisedText,
): DemoCategory {
  return { slug, parent, title, description, photo }
}
