import { prose, text } from '../text.ts'
import type { DemoPage } from '../types.ts'

export const home: DemoPage = {
  slug: 'home',
  title: text('Sala', 'ศาลา'),
  seo: {
    title: text(
      'Sala: Thai celadon, teak, rattan and indigo for the home',
      'ศาลา: ศิลาดล ไม้สัก หวาย และผ้าคราม สำหรับบ้าน',
    ),
    description: text(
      'Tableware, lamps, furniture and textiles made in small Thai workshops and chosen for how they feel in the hand.',
      'เครื่องโต๊ะอาหาร โคมไฟ เฟอร์นิเจอร์ และผ้าทอ จากช่างไทยกลุ่มเล็ก ๆ ที่เราเลือกด้วยมือ',
    ),
  },
  blocks: [
    {
      type: 'hero',
      eyebrow: text('The table, this season', 'โต๊ะอาหารในฤดูนี้'),
      heading: text('Made slowly, used every day', 'ค่อย ๆ ทำ ไว้ใช้ทุกวัน'),
      text: text(
        'Celadon, teak, rattan and indigo from five small workshops in Thailand.',
        'ศิลาดล ไม้สัก หวาย และคราม จากช่างห้ากลุ่มเล็ก ๆ ทั่วไทย',
      ),
      photo: 'scene-table-still-life.jpg',
      link: {
        label: text('See the tableware', 'ชมเครื่องโต๊ะอาหาร'),
        to: { kind: 'category', slug: 'tableware' },
      },
    },
    {
      type: 'featuredProducts',
      heading: text('On the table', 'บนโต๊ะอาหาร'),
      text: text(
        'The pieces in the picture, and the ones that go with them.',
        'ชิ้นที่เห็นในภาพ และชิ้นที่วางเข้าคู่กัน',
      ),
      products: ['teapot', 'celadon-cup', 'vase-moon', 'rice-bowl'],
      link: {
        label: text('All tableware', 'เครื่องโต๊ะอาหารทั้งหมด'),
        to: { kind: 'category', slug: 'tableware' },
      },
    },
    {
      type: 'categoryTiles',
      heading: text('Room by room', 'เลือกตามห้อง'),
      categories: ['tableware', 'lighting', 'furniture', 'textiles', 'home'],
    },
    {
      type: 'story',
      eyebrow: text('San Kamphaeng, Chiang Mai', 'สันกำแพง เชียงใหม่'),
      heading: text('Green out of ash', 'สีเขียวจากขี้เถ้า'),
      text: prose({
        en: [
          'Celadon has no green in it. The glaze is wood ash, clay and a breath of iron, grey as rain when the brush leaves it. The colour comes only in the fire, when the air is shut out for the last hours of the burn.',
          'At Din Doi Kiln they open the door two mornings later. Some pieces are the green of young rice, some of deep water, and nobody can say beforehand which will be which.',
        ],
        th: [
          'ศิลาดลไม่มีสีเขียวผสมอยู่เลย เคลือบมีเพียงขี้เถ้าไม้ ดิน และเหล็กเพียงเล็กน้อย ตอนทาเสร็จยังเทาเหมือนฟ้าฝน สีจะมาก็ต่อเมื่ออยู่ในไฟ ในชั่วโมงท้าย ๆ ที่ช่างปิดเตาไม่ให้อากาศเข้า',
          'ที่ดินดอย ช่างเปิดเตาในเช้าวันที่สอง บางใบเขียวเหมือนข้าวอ่อน บางใบเขียวลึกเหมือนน้ำ ไม่มีใครบอกได้ล่วงหน้าว่าใบไหนจะเป็นอย่างไร',
        ],
      }),
      photo: 'scene-shelf.jpg',
      imageSide: 'left',
      link: {
        label: text('Meet Din Doi Kiln', 'รู้จักเตาดินดอย'),
        to: { kind: 'brand', slug: 'din-doi-kiln' },
      },
    },
    {
      type: 'featuredProducts',
      heading: text('New this season', 'มาใหม่ในฤดูนี้'),
      text: null,
      products: ['notebook', 'wall-clock', 'table-lamp', 'incense-holder'],
      link: {
        label: text('See all of Home', 'ชมของแต่งบ้านทั้งหมด'),
        to: { kind: 'category', slug: 'home' },
      },
    },
    {
      type: 'story',
      eyebrow: text('The reading corner', 'มุมอ่านหนังสือ'),
      heading: text('One chair, and the light beside it', 'เก้าอี้หนึ่งตัว กับแสงข้าง ๆ'),
      text: prose({
        en: [
          'A corner needs very little. A chair low enough to stay in, a table for the cup, a lamp that knows when to stop. The rest can be daylight.',
        ],
        th: [
          'มุมหนึ่งมุมต้องการไม่กี่อย่าง เก้าอี้ที่เตี้ยพอให้นั่งนาน โต๊ะวางถ้วย โคมไฟที่รู้ว่าสว่างแค่ไหนพอ ที่เหลือปล่อยให้เป็นหน้าที่ของแดด',
        ],
      }),
      photo: 'scene-corner.jpg',
      imageSide: 'right',
      link: {
        label: text('See the furniture', 'ชมเฟอร์นิเจอร์'),
        to: { kind: 'category', slug: 'furniture' },
      },
    },
  ],
}
