import { homePhotos } from './photos-home.ts'
import { roomPhotos } from './photos-rooms.ts'
import { tablewarePhotos } from './photos-tableware.ts'
import { text } from './text.ts'
import type { DemoPhoto } from './types.ts'

const scenes: DemoPhoto[] = [
  {
    file: 'scene-corner.jpg',
    width: 2400,
    height: 1350,
    alt: text(
      'Woven lounge chair with an indigo cushion, teak side table, paper lantern floor lamp, round mirror, basket and plant in a sunlit corner',
      'เก้าอี้สานกับหมอนอิงสีคราม โต๊ะข้างไม้สัก โคมกระดาษสาตั้งพื้น กระจกกลม ตะกร้า และต้นไม้ในมุมห้องที่มีแดดส่อง',
    ),
  },
  {
    file: 'scene-shelf.jpg',
    width: 2400,
    height: 1350,
    alt: text(
      'Two teak shelves with vases, bowls, mugs, a teapot, a carafe, a plate and candle holders in soft window light',
      'ชั้นไม้สักสองชั้นวางแจกัน ชาม แก้ว กาน้ำชา ขวดน้ำ จาน และเชิงเทียนในแสงหน้าต่างนุ่ม ๆ',
    ),
  },
  {
    file: 'scene-table-still-life.jpg',
    width: 2400,
    height: 1350,
    alt: text(
      'Celadon teapot and cups, a moon jar with a leafy branch, bowls and a folded napkin on a teak table in window light',
      'กาน้ำชาและถ้วยศิลาดล แจกันพระจันทร์ปักกิ่งใบไม้ ชาม และผ้าเช็ดปากบนโต๊ะไม้สักริมหน้าต่าง',
    ),
  },
]

export const photos: DemoPhoto[] = [...tablewarePhotos, ...roomPhotos, ...homePhotos, ...scenes]
