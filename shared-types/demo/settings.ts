import { text } from './text.ts'
import type { DemoShop } from './types.ts'

export const settings: DemoShop['settings'] = {
  name: 'Sala',
  tagline: text('Quiet things for the table and the home', 'ของใช้เรียบสงบ สำหรับโต๊ะอาหารและบ้าน'),
  announcement: text(
    'Free delivery in Thailand on orders over ฿1,500',
    'ส่งฟรีทั่วไทยเมื่อสั่งครบ 1,500 บาท',
  ),
  contactEmail: 'hello@sala.example',
}
