import { prose, text } from '../text.ts'
import type { DemoPage } from '../types.ts'

export const about: DemoPage = {
  slug: 'about',
  title: text('About Sala', 'เกี่ยวกับศาลา'),
  seo: {
    title: text('About Sala', 'เกี่ยวกับศาลา'),
    description: text(
      'Sala is a small design house for the table and the home.',
      'ศาลาคือบ้านออกแบบเล็ก ๆ สำหรับโต๊ะอาหารและบ้าน',
    ),
  },
  blocks: [
    {
      type: 'richText',
      text: prose({
        en: ['Sala is a small design house for the table and the home.'],
        th: ['ศาลาคือบ้านออกแบบเล็ก ๆ สำหรับโต๊ะอาหารและบ้าน'],
      }),
    },
  ],
}
