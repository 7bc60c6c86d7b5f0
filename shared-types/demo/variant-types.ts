import { text } from './text.ts'
import type { DemoVariantType } from './types.ts'

/** Swatches are sampled from the photographs, on the lit side of each glaze, cloth or paper. */
export const variantTypes: DemoVariantType[] = [
  {
    key: 'colour',
    label: text('Colour', 'สี'),
    options: [
      { key: 'celadon', label: text('Celadon', 'เขียวศิลาดล'), swatch: '#a6ac8d' },
      { key: 'indigo', label: text('Indigo', 'คราม'), swatch: '#2f394e' },
      { key: 'ivory', label: text('Ivory', 'ขาวงาช้าง'), swatch: '#e3dbc9' },
      { key: 'white', label: text('Soft white', 'ขาวนวล'), swatch: '#eee8db' },
      { key: 'natural', label: text('Natural', 'ธรรมชาติ'), swatch: '#ded0b6' },
      { key: 'paper', label: text('Natural paper', 'กระดาษธรรมชาติ'), swatch: '#eee6d2' },
      { key: 'sand', label: text('Sand', 'ทราย'), swatch: '#bca88b' },
      { key: 'charcoal', label: text('Charcoal', 'เทาถ่าน'), swatch: '#48413b' },
    ],
  },
  {
    key: 'size',
    label: text('Size', 'ขนาด'),
    options: [
      size('14-cm', '14'),
      size('20-cm', '20'),
      size('22-cm', '22'),
      size('27-cm', '27'),
      size('30-cm', '30'),
      size('40-cm', '40'),
      size('45-cm', '45'),
      size('60-cm', '60'),
      size('80-cm', '80'),
      size('90-cm', '90'),
      size('45x45-cm', '45 × 45'),
      size('60x60-cm', '60 × 60'),
      size('130x170-cm', '130 × 170'),
      size('150x220-cm', '150 × 220'),
    ],
  },
]

function size(key: string, centimetres: string): DemoVariantType['options'][number] {
  return { key, label: text(`${centimetres} cm`, `${centimetres} ซม.`), swatch: null }
}
