import { prose, text } from '../text.ts'
import type { DemoPage } from '../types.ts'

export const contact: DemoPage = {
  slug: 'contact',
  title: text('Contact', 'ติดต่อเรา'),
  seo: {
    title: text('Contact', 'ติดต่อเรา'),
    description: text(
      'Write to hello@sala.example and a person will answer.',
      'เขียนถึงเราที่ hello@sala.example มีคนตอบทุกฉบับ',
    ),
  },
  blocks: [
    {
      type: 'richText',
      text: prose({
        en: ['Write to hello@sala.example and a person will answer.'],
        th: ['เขียนถึงเราที่ hello@sala.example มีคนตอบทุกฉบับ'],
      }),
    },
  ],
}
