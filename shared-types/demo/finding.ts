import { text } from './text.ts'
import type { DemoCollection, DemoRule, DemoWords } from './types.ts'

const together = (locale: 'en' | 'th', ...words: string[]): DemoWords => ({
  kind: 'synonyms',
  locale,
  words,
})
/** As somebody writes Thai with English letters. */
const romanised = (from: string, to: string): DemoWords => ({
  kind: 'replacement',
  locale: 'th',
  from,
  to,
})
const ignored = (locale: 'en' | 'th', ...words: string[]): DemoWords => ({
  kind: 'stop_word',
  locale,
  words,
})

/** What shoppers call the goods, in both languages and in between. */
export const searchWords: DemoWords[] = [
  together('en', 'mug', 'cup', 'แก้ว', 'ถ้วย'),
  together('en', 'teapot', 'tea pot', 'กาน้ำชา'),
  together('en', 'carafe', 'jug', 'pitcher', 'เหยือก'),
  together('en', 'plate', 'dish', 'จาน'),
  together('en', 'bowl', 'ชาม'),
  together('en', 'lamp', 'light', 'โคมไฟ'),
  together('en', 'candle', 'เทียน'),
  together('en', 'vase', 'แจกัน'),
  together('en', 'planter', 'plant pot', 'flower pot', 'กระถาง'),
  together('en', 'basket', 'hamper', 'ตะกร้า', 'กระเช้า'),
  together('en', 'cushion', 'pillow', 'หมอนอิง', 'หมอน'),
  together('en', 'throw', 'blanket', 'ผ้าห่ม', 'ผ้าคลุม'),
  together('en', 'rattan', 'wicker', 'cane', 'หวาย'),
  together('en', 'lounge chair', 'armchair', 'easy chair', 'เก้าอี้นั่งเล่น'),
  together('en', 'mirror', 'กระจก'),
  romanised('kanamcha', 'กาน้ำชา'),
  romanised('ka nam cha', 'กาน้ำชา'),
  romanised('kaew', 'แก้ว'),
  romanised('tuay', 'ถ้วย'),
  romanised('thuai', 'ถ้วย'),
  romanised('chaam', 'ชาม'),
  romanised('takra', 'ตะกร้า'),
  romanised('komfai', 'โคมไฟ'),
  romanised('kom fai', 'โคมไฟ'),
  romanised('jaekan', 'แจกัน'),
  romanised('thian', 'เทียน'),
  romanised('maisak', 'ไม้สัก'),
  romanised('mai sak', 'ไม้สัก'),
  romanised('siladon', 'ศิลาดล'),
  ignored('en', 'please', 'looking', 'want'),
  ignored('th', 'ครับ', 'ค่ะ', 'คะ', 'หน่อย', 'อยากได้'),
]

/** A rule that waits for its season. */
export const searchRules: DemoRule[] = [
  {
    name: 'Loy Krathong: light first',
    category: 'lighting',
    startsAt: '2027-11-05T00:00:00+07:00',
    endsAt: '2027-11-16T00:00:00+07:00',
    steps: [
      { kind: 'pin', product: 'candle-trio', place: 1 },
      { kind: 'boost', percent: 100, categories: ['lighting'], inStock: true },
    ],
  },
]

/** Selections that fill themselves. */
export const collections: DemoCollection[] = [
  {
    slug: 'small-gifts',
    title: text('Gifts under ฿1,000', 'ของขวัญไม่เกินพันบาท'),
    description: text(
      'Small things with a lot of heart, ready to be wrapped.',
      'ของชิ้นเล็กแต่ใส่ใจ พร้อมห่อเป็นของขวัญ',
    ),
    photo: 'candle-trio.jpg',
    products: ['notebook', 'soap-dish'],
    // Whoever pays in dollars finds the same things: the limit is in baht.
    upTo: { THB: 100_000 },
    sort: 'featured',
  },
]
