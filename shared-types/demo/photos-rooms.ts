import { packshot } from './packshot.ts'
import { text } from './text.ts'
import type { DemoPhoto } from './types.ts'

export const roomPhotos: DemoPhoto[] = [
  packshot(
    'candle-trio.jpg',
    text(
      'Three turned brass candle holders of different heights with ivory taper candles',
      'เชิงเทียนทองเหลืองกลึงสามระดับ พร้อมเทียนสีงาช้าง',
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
    'rattan-pendant.jpg',
    text(
      'Dome-shaped pendant lamp hand-woven in rattan with an open band and a warm bulb',
      'โคมแขวนทรงโดมสานหวาย เว้นช่องโปร่งรอบตัวโคม หลอดไฟแสงอุ่น',
    ),
  ),
  packshot(
    'round-mirror.jpg',
    text('Round wall mirror in a slim teak frame', 'กระจกติดผนังทรงกลม กรอบไม้สักเรียวบาง'),
  ),
  packshot(
    'side-table.jpg',
    text(
      'Round teak side table on three legs joined by a brass ring',
      'โต๊ะข้างไม้สักทรงกลมสามขา รัดด้วยวงแหวนทองเหลือง',
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
    'wall-shelf.jpg',
    text(
      'Teak wall shelf on brass brackets holding a small celadon vase and two cups',
      'ชั้นติดผนังไม้สักขาทองเหลือง วางแจกันศิลาดลใบเล็กและถ้วยสองใบ',
    ),
  ),
]
