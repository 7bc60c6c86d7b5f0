import { prose, text } from '../text.ts'
import type { DemoPage } from '../types.ts'

export const about: DemoPage = {
  slug: 'about',
  title: text('About Sala', 'เกี่ยวกับศาลา'),
  seo: {
    title: text('A small Thai design house', 'บ้านออกแบบเล็ก ๆ ของไทย'),
    description: text(
      'Why we are called Sala, how we work with five workshops in Thailand, and what we will not sell.',
      'ทำไมเราจึงชื่อศาลา เราทำงานกับช่างห้ากลุ่มอย่างไร และอะไรบ้างที่เราไม่ขาย',
    ),
  },
  blocks: [
    {
      type: 'hero',
      eyebrow: text('About us', 'เกี่ยวกับเรา'),
      heading: text('A roof, four posts, and time to sit down', 'หลังคา เสาสี่ต้น กับเวลาให้นั่งพัก'),
      text: null,
      photo: 'scene-corner.jpg',
      link: null,
    },
    {
      type: 'richText',
      text: prose({
        en: [
          'A sala is the open pavilion you find along Thai roads and in temple yards: a roof on four posts where anyone may sit in the shade. It has no door and asks nothing of you. We borrowed the name because that is how we would like our things to behave.',
          'Sala began in 2019 with one teapot. We had gone to San Kamphaeng to replace a broken lid, and came home with the idea that the potter, a teak joiner in Phrae and a brass turner in Bangkok ought to make a pot together. It took fourteen months. It is still the first thing we show to a visitor.',
        ],
        th: [
          'ศาลาคือเรือนโปร่งริมทางและในลานวัด หลังคาบนเสาสี่ต้นที่ใครก็เข้ามานั่งพักใต้ร่มได้ ไม่มีประตู และไม่ขออะไรจากคุณ เรายืมชื่อนี้มา เพราะอยากให้ของของเราเป็นอย่างนั้น',
          'ศาลาเริ่มต้นในปี 2562 ด้วยกาน้ำชาใบเดียว วันนั้นเราไปสันกำแพงเพื่อหาฝากามาแทนใบที่แตก แล้วกลับบ้านมาพร้อมความคิดว่า ช่างปั้น ช่างไม้สักเมืองแพร่ กับช่างกลึงทองเหลืองกรุงเทพฯ น่าจะได้ทำกาด้วยกันสักใบ ใช้เวลาสิบสี่เดือน และมันยังเป็นชิ้นแรกที่เราหยิบให้แขกดูเสมอ',
        ],
      }),
    },
    {
      type: 'story',
      eyebrow: text('How we work', 'เราทำงานอย่างไร'),
      heading: text(
        'Five workshops, paid by the piece and in advance',
        'ช่างห้ากลุ่ม จ่ายตามชิ้นงาน และจ่ายก่อน',
      ),
      text: prose({
        en: [
          'We draw, they correct us. A shape is ready when the person who makes it no longer wants to change anything. Half the price of an order is paid before the clay is dug or the cane is cut, and the makers set that price.',
          'Materials come from close by: clay from the hill behind the kiln, teak from plantations and old houses, rattan cut under licence in the dry season, cotton and indigo grown in the same fields.',
        ],
        th: [
          'เราวาด ช่างแก้ ทรงหนึ่งจะเสร็จก็ต่อเมื่อคนทำไม่อยากเปลี่ยนอะไรอีกแล้ว เราจ่ายครึ่งหนึ่งก่อนขุดดินหรือตัดหวาย และราคานั้นช่างเป็นคนตั้ง',
          'วัสดุมาจากใกล้ ๆ ดินจากดอยหลังเตา ไม้สักจากสวนป่าและเรือนเก่า หวายตัดอย่างมีใบอนุญาตในหน้าแล้ง ฝ้ายและครามปลูกในทุ่งเดียวกัน',
        ],
      }),
      photo: 'woven-basket-detail.jpg',
      imageSide: 'right',
      link: {
        label: text('Meet the makers', 'รู้จักผู้ผลิต'),
        to: { kind: 'url', url: '/brands' },
      },
    },
    {
      type: 'story',
      eyebrow: text('What stays', 'สิ่งที่อยู่นาน'),
      heading: text('We would rather mend than sell', 'เราอยากซ่อมมากกว่าขาย'),
      text: prose({
        en: [
          'A lid without a pot, a pot without a lid, a seat worn through: write to us. We keep spare lids, stoppers and lanterns, and a chair can go back to Phrae for a new seat at the cost of the cane and the lorry.',
          'There are no seasons here in the sense of fashion. A mug bought this year will match the one you break in ten.',
        ],
        th: [
          'กามีแต่ไม่มีฝา ฝามีแต่ไม่มีกา ที่นั่งสึกจนทะลุ เขียนมาบอกเราได้เลย เรามีฝา จุก และโคมกระดาษอะไหล่ ส่วนเก้าอี้ส่งกลับไปสานใหม่ที่แพร่ได้ คิดเพียงค่าหวายกับค่ารถ',
          'ที่นี่ไม่มีฤดูกาลแบบแฟชั่น แก้วที่ซื้อปีนี้จะเข้าคู่กับใบที่คุณทำแตกในอีกสิบปี',
        ],
      }),
      photo: 'lounge-chair-detail.jpg',
      imageSide: 'left',
      link: {
        label: text('How to care for things', 'วิธีดูแลรักษา'),
        to: { kind: 'page', slug: 'care' },
      },
    },
  ],
}
