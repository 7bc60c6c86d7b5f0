import { text } from './text.ts'
import type { DemoAttribute } from './types.ts'

export const attributes: DemoAttribute[] = [
  {
    key: 'material',
    type: 'option',
    label: text('Material', 'วัสดุ'),
    unit: null,
    options: [
      { key: 'celadon', label: text('Celadon stoneware', 'สโตนแวร์เคลือบศิลาดล') },
      { key: 'stoneware', label: text('Stoneware', 'สโตนแวร์') },
      { key: 'teak', label: text('Teak', 'ไม้สัก') },
      { key: 'rattan', label: text('Rattan', 'หวาย') },
      { key: 'brass', label: text('Brass', 'ทองเหลือง') },
      { key: 'cotton', label: text('Handwoven cotton', 'ผ้าฝ้ายทอมือ') },
      { key: 'mulberry-paper', label: text('Mulberry paper', 'กระดาษสา') },
      { key: 'glass', label: text('Mirror glass', 'กระจกเงา') },
    ],
  },
  {
    key: 'dimensions',
    type: 'text',
    label: text('Dimensions', 'ขนาด'),
    unit: null,
    options: [],
  },
  {
    key: 'capacity',
    type: 'number',
    label: text('Capacity', 'ความจุ'),
    unit: text('ml', 'มล.'),
    options: [],
  },
  {
    key: 'pieces',
    type: 'number',
    label: text('In the set', 'จำนวนในชุด'),
    unit: text('pieces', 'ชิ้น'),
    options: [],
  },
  {
    key: 'bulb',
    type: 'text',
    label: text('Bulb', 'หลอดไฟ'),
    unit: null,
    options: [],
  },
  {
    key: 'dishwasher-safe',
    type: 'boolean',
    label: text('Dishwasher safe', 'เข้าเครื่องล้างจานได้'),
    unit: null,
    options: [],
  },
  {
    key: 'care',
    type: 'text',
    label: text('Care', 'การดูแล'),
    unit: null,
    options: [],
  },
  {
    key: 'origin',
    type: 'option',
    label: text('Made in', 'แหล่งผลิต'),
    unit: null,
    options: [
      { key: 'chiang-mai', label: text('San Kamphaeng, Chiang Mai', 'สันกำแพง เชียงใหม่') },
      { key: 'phrae', label: text('Phrae', 'แพร่') },
      {
        key: 'nakhon-si-thammarat',
        label: text('Nakhon Si Thammarat', 'นครศรีธรรมราช'),
      },
      { key: 'sakon-nakhon', label: text('Sakon Nakhon', 'สกลนคร') },
      { key: 'bangkok', label: text('Song Wat, Bangkok', 'ทรงวาด กรุงเทพฯ') },
    ],
  },
]
