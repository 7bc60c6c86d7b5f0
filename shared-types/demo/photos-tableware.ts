import { packshot } from './packshot.ts'
import { text } from './text.ts'
import type { DemoPhoto } from './types.ts'

export const tablewarePhotos: DemoPhoto[] = [
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
    'rice-bowl-celadon.jpg',
    text('Footed rice bowl in celadon glaze', 'ชามข้าวมีเชิง เคลือบสีเขียวศิลาดล'),
  ),
  packshot(
    'rice-bowl-indigo.jpg',
    text('Footed rice bowl in indigo glaze', 'ชามข้าวมีเชิง เคลือบสีคราม'),
  ),
  packshot(
    'serving-board.jpg',
    text(
      'Teak serving board with soft rounded edges and a handle with a hanging hole',
      'เขียงเสิร์ฟไม้สักขอบมน มีด้ามจับพร้อมรูแขวน',
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
]
