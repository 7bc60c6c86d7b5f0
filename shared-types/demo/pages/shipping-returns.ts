import { prose, text } from '../text.ts'
import type { DemoPage } from '../types.ts'

export const shippingReturns: DemoPage = {
  slug: 'shipping-returns',
  title: text('Shipping and returns', 'การจัดส่งและคืนสินค้า'),
  seo: {
    title: text('Shipping and returns', 'การจัดส่งและคืนสินค้า'),
    description: text(
      'Free delivery in Thailand over ฿1,500, and thirty days to change your mind.',
      'ส่งฟรีในไทยเมื่อซื้อครบ 1,500 บาท เปลี่ยนใจได้ภายในสามสิบวัน',
    ),
  },
  blocks: [
    {
      type: 'richText',
      text: prose({
        en: ['Free delivery in Thailand over ฿1,500, and thirty days to change your mind.'],
        th: ['ส่งฟรีในไทยเมื่อซื้อครบ 1,500 บาท เปลี่ยนใจได้ภายในสามสิบวัน'],
      }),
    },
  ],
}
