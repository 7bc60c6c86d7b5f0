import { prose, text } from '../text.ts'
import type { DemoPage } from '../types.ts'

export const care: DemoPage = {
  slug: 'care',
  title: text('Care', 'การดูแลรักษา'),
  seo: {
    title: text('Care', 'การดูแลรักษา'),
    description: text(
      'How to look after celadon, teak, rattan, brass and indigo.',
      'วิธีดูแลศิลาดล ไม้สัก หวาย ทองเหลือง และผ้าคราม',
    ),
  },
  blocks: [
    {
      type: 'richText',
      text: prose({
        en: ['How to look after celadon, teak, rattan, brass and indigo.'],
        th: ['วิธีดูแลศิลาดล ไม้สัก หวาย ทองเหลือง และผ้าคราม'],
      }),
    },
  ],
}
