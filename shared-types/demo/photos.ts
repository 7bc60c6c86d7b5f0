import { text } from './text.ts'
import type { DemoPhoto } from './types.ts'

export const photos: DemoPhoto[] = [
  packshot(
    'candle-trio.jpg',
    text(
      'Three turned brass candle holders of different heights with ivory taper candles',
      'เชิงเทียนทองเหลืองกลึงสามระดับ พร้อมเทียนสีงาช้าง',
    ),
  ),
  packshot(
    'carafe-ivory.jpg',
    text(
      'Stoneware water carafe in ivory glaze with a teak stopper and a small matching cup',
      'ขวดน้ำสโตนแวร์เคลือบสีขาวงาช้าง จุกไม้สัก พร้อมถ้วยเข้าชุด',
    ),
  ),
  packshot(
    'celadon-cup-celadon.jpg',
    text(
      'Handleless celadon tea cup with a fine crackle glaze, filled with tea, on a round teak coaster',
      'ถ้วยชาศิลาดลไม่มีหู ผิวเคลือบแตกลายงา ใส่น้ำชา วางบนที่รองไม้สักทรงกลม',
    ),
  ),
  packshot(
    'cotton-throw.jpg',
    text('Folded natural cotton throw with indigo stripes', 'ผ้าคลุมผ้าฝ้ายสีธรรมชาติพับ มีลายทางสีคราม'),
  ),
  packshot(
    'cushion-indigo.jpg',
    text(
      'Square indigo cotton cushion with three fine stripes and piped edges',
      'หมอนอิงผ้าฝ้ายสีคราม ลายทางสามเส้น ขอบกุ๊น',
    ),
  ),
  packshot(
    'dinner-plate-ivory.jpg',
    text(
      'Round dinner plate in ivory glaze with a thin brown rim',
      'จานอาหารทรงกลมเคลือบสีขาวงาช้าง ขอบน้ำตาลบาง ๆ',
    ),
  ),
  packshot(
    'dish-set.jpg',
    text(
      'Set of three small dishes in celadon, ivory and indigo glazes',
      'ชุดถ้วยเครื่องจิ้มสามใบ สีศิลาดล ขาวงาช้าง และคราม',
    ),
  ),
  packshot(
    'floor-lamp.jpg',
    text(
      'Mulberry-paper lantern on a teak tripod with a brass ring',
      'โคมกระดาษสาบนขาไม้สักสามขา คาดวงแหวนทองเหลือง',
    ),
  ),
  packshot(
    'incense-holder.jpg',
    text(
      'Long teak incense holder with a brass ash liner and a small celadon dome holding a stick',
      'ที่ปักธูปไม้สักทรงยาว รางทองเหลืองรองขี้เถ้า ฐานปักเซรามิกศิลาดล',
    ),
  ),
  packshot(
    'lounge-chair-detail.jpg',
    text(
      'Close view of the woven seat and the teak arm of the lounge chair',
      'ภาพใกล้ที่นั่งสานและที่วางแขนไม้สักของเก้าอี้เลานจ์',
    ),
  ),
  packshot(
    'lounge-chair.jpg',
    text(
      'Low teak lounge chair with a woven rattan seat and back',
      'เก้าอี้เลานจ์ไม้สักทรงเตี้ย ที่นั่งและพนักสานหวาย',
    ),
  ),
  packshot(
    'napkin-set.jpg',
    text(
      'Four folded cotton napkins in ivory, indigo, celadon and natural, tied with cord',
      'ผ้าเช็ดปากผ้าฝ้ายสี่ผืน สีงาช้าง คราม ศิลาดล และธรรมชาติ มัดด้วยเชือก',
    ),
  ),
  packshot(
    'notebook.jpg',
    text(
      'Two thread-bound mulberry-paper notebooks, natural and indigo, with a pencil',
      'สมุดกระดาษสาเย็บด้ายสองเล่ม สีธรรมชาติและสีคราม พร้อมดินสอ',
    ),
  ),
  packshot(
    'planter-sand.jpg',
    text(
      'Sand stoneware planter and saucer with a snake plant',
      'กระถางสโตนแวร์สีทรายพร้อมจานรอง ปลูกลิ้นมังกร',
    ),
  ),
  packshot(
    'rattan-pendant.jpg',
    text(
      'Dome-shaped pendant lamp hand-woven in rattan with an open band and a warm bulb',
      'โคมแขวนทรงโดมสานหวาย เว้นช่องโปร่งรอบตัวโคม หลอดไฟแสงอุ่น',
    ),
  ),
  packshot(
    'rice-bowl-celadon.jpg',
    text('Footed rice bowl in celadon glaze', 'ชามข้าวมีเชิง เคลือบสีเขียวศิลาดล'),
  ),
  packshot(
    'rice-bowl-indigo.jpg',
    text('Footed rice bowl in indigo glaze', 'ชามข้าวมีเชิง เคลือบสีคราม'),
  ),
  packshot(
    'round-mirror.jpg',
    text('Round wall mirror in a slim teak frame', 'กระจกติดผนังทรงกลม กรอบไม้สักเรียวบาง'),
  ),
  packshot(
    'round-tray.jpg',
    text(
      'Round teak tray with a woven rattan rim and brass handles',
      'ถาดไม้สักทรงกลม ขอบสานหวาย หูจับทองเหลือง',
    ),
  ),
  packshot(
    'serving-board.jpg',
    text(
      'Teak serving board with soft rounded edges and a handle with a hanging hole',
      'เขียงเสิร์ฟไม้สักขอบมน มีด้ามจับพร้อมรูแขวน',
    ),
  ),
  packshot(
    'side-table.jpg',
    text(
      'Round teak side table on three legs joined by a brass ring',
      'โต๊ะข้างไม้สักทรงกลมสามขา รัดด้วยวงแหวนทองเหลือง',
    ),
  ),
  packshot(
    'soap-dish.jpg',
    text(
      'Oval celadon soap dish with ridges and a bar of oat soap',
      'จานสบู่ศิลาดลทรงรีมีสันร่อง พร้อมสบู่ข้าวโอ๊ต',
    ),
  ),
  packshot(
    'spoon-set.jpg',
    text('Four brass spoons in descending sizes', 'ช้อนทองเหลืองสี่คันเรียงตามขนาด'),
  ),
  packshot(
    'stoneware-mug-celadon.jpg',
    text(
      'Stoneware mug in celadon glaze with an unglazed clay foot and a rounded handle',
      'แก้วมัคสโตนแวร์เคลือบสีเขียวศิลาดล ก้นดินเปลือย หูจับโค้งมน',
    ),
  ),
  packshot(
    'stoneware-mug-indigo.jpg',
    text(
      'Stoneware mug in indigo glaze with an unglazed clay foot and a rounded handle',
      'แก้วมัคสโตนแวร์เคลือบสีคราม ก้นดินเปลือย หูจับโค้งมน',
    ),
  ),
  packshot(
    'stoneware-mug-ivory-detail.jpg',
    text(
      'Close view of the speckled glaze, rim and handle of the ivory stoneware mug',
      'ภาพใกล้ผิวเคลือบลายจุด ขอบ และหูแก้วมัคสโตนแวร์สีขาวงาช้าง',
    ),
  ),
  packshot(
    'stoneware-mug-ivory.jpg',
    text(
      'Stoneware mug in ivory glaze with an unglazed clay foot and a rounded handle',
      'แก้วมัคสโตนแวร์เคลือบสีขาวงาช้าง ก้นดินเปลือย หูจับโค้งมน',
    ),
  ),
  packshot(
    'table-lamp.jpg',
    text(
      'Slim brass table lamp with a glowing mulberry-paper shade',
      'โคมตั้งโต๊ะทองเหลืองเรียวบาง โป๊ะกระดาษสาเปิดไฟ',
    ),
  ),
  packshot(
    'teak-stool.jpg',
    text(
      'Round teak stool with four tapered legs and a shallow dished seat',
      'สตูลไม้สักทรงกลม ขาเรียวสี่ขา ที่นั่งแอ่นเล็กน้อย',
    ),
  ),
  packshot(
    'teapot-celadon-detail.jpg',
    text(
      'Close view of the teak lid and rattan-wrapped handle of the celadon teapot',
      'ภาพใกล้ฝาไม้สักและหูหิ้วพันหวายของกาน้ำชาศิลาดล',
    ),
  ),
  packshot(
    'teapot-celadon.jpg',
    text(
      'Round celadon teapot with a turned teak lid and a brass handle wrapped in rattan',
      'กาน้ำชาศิลาดลทรงกลม ฝาไม้สักกลึง หูหิ้วทองเหลืองพันหวาย',
    ),
  ),
  packshot(
    'vase-bottle-celadon.jpg',
    text(
      'Tall bottle-shaped vase with a slender neck in celadon glaze',
      'แจกันทรงขวดสูง คอเรียว เคลือบสีเขียวศิลาดล',
    ),
  ),
  packshot(
    'vase-faceted-charcoal.jpg',
    text('Faceted vase in matte charcoal stoneware', 'แจกันเหลี่ยมสโตนแวร์ผิวด้านสีเทาถ่าน'),
  ),
  packshot(
    'vase-moon-white.jpg',
    text('Round moon jar vase in soft white glaze', 'แจกันทรงพระจันทร์กลม เคลือบสีขาวนวล'),
  ),
  packshot(
    'wall-clock.jpg',
    text(
      'Round teak wall clock with a mulberry-paper face, brass hour marks and indigo hands',
      'นาฬิกาแขวนทรงกลมกรอบไม้สัก หน้าปัดกระดาษสา ขีดบอกเวลาทองเหลือง เข็มสีคราม',
    ),
  ),
  packshot(
    'wall-shelf.jpg',
    text(
      'Teak wall shelf on brass brackets holding a small celadon vase and two cups',
      'ชั้นติดผนังไม้สักขาทองเหลือง วางแจกันศิลาดลใบเล็กและถ้วยสองใบ',
    ),
  ),
  packshot(
    'woven-basket-detail.jpg',
    text(
      'Close view of the weave and handles of the woven basket',
      'ภาพใกล้ของลายสานและหูจับตะกร้าสาน',
    ),
  ),
  packshot(
    'woven-basket.jpg',
    text('Round woven rattan basket with two wrapped handles', 'ตะกร้าหวายสานทรงกลม มีหูจับสองข้าง'),
  ),
  scene(
    'scene-corner.jpg',
    text(
      'Woven lounge chair with an indigo cushion, teak side table, paper lantern floor lamp, round mirror, basket and plant in a sunlit corner',
      'เก้าอี้สานกับหมอนอิงสีคราม โต๊ะข้างไม้สัก โคมกระดาษสาตั้งพื้น กระจกกลม ตะกร้า และต้นไม้ในมุมห้องที่มีแดดส่อง',
    ),
  ),
  scene(
    'scene-shelf.jpg',
    text(
      'Two teak shelves with vases, bowls, mugs, a teapot, a carafe, a plate and candle holders in soft window light',
      'ชั้นไม้สักสองชั้นวางแจกัน ชาม แก้ว กาน้ำชา ขวดน้ำ จาน และเชิงเทียนในแสงหน้าต่างนุ่ม ๆ',
    ),
  ),
  scene(
    'scene-table-still-life.jpg',
    text(
      'Celadon teapot and cups, a moon jar with a leafy branch, bowls and a folded napkin on a teak table in window light',
      'กาน้ำชาและถ้วยศิลาดล แจกันพระจันทร์ปักกิ่งใบไม้ ชาม และผ้าเช็ดปากบนโต๊ะไม้สักริมหน้าต่าง',
    ),
  ),
]

function packshot(file: string, alt: DemoPhoto['alt']): DemoPhoto {
  return { file, alt, width: 1200, height: 1500 }
}

function scene(file: string, alt: DemoPhoto['alt']): DemoPhoto {
  return { file, alt, width: 2400, height: 1350 }
}
