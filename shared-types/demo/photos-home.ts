import { packshot } from './packshot.ts'
import { text } from './text.ts'
import type { DemoPhoto } from './types.ts'

export const homePhotos: DemoPhoto[] = [
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
    'incense-holder.jpg',
    text(
      'Long teak incense holder with a brass ash liner and a small celadon dome holding a stick',
      'ที่ปักธูปไม้สักทรงยาว รางทองเหลืองรองขี้เถ้า ฐานปักเซรามิกศิลาดล',
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
    'round-tray.jpg',
    text(
      'Round teak tray with a woven rattan rim and brass handles',
      'ถาดไม้สักทรงกลม ขอบสานหวาย หูจับทองเหลือง',
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
]
