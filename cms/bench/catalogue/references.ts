import type {
  AttributeDoc,
  AttributeOptionDoc,
  BrandDoc,
  CategoryDoc,
  MediaDoc,
  VariantOptionDoc,
  VariantTypeDoc,
} from '../../src/domains/catalogue/projection/documents.ts'
import { brandNames, colours, goods, materials, slugOf, type Pair } from './lexicon.ts'

const STAMP = '2024-01-01T00:00:00.000Z'
const stamps = { updatedAt: STAMP, createdAt: STAMP }
const PICTURES = 400
const WIDTHS = [320, 640, 960, 1440] as const

/** Departments, then sections, then kinds of goods: a kind's id is its place behind the others. */
function categories(): CategoryDoc[] {
  const { departments, sections, kinds } = goods
  const made: CategoryDoc[] = []
  const add = (name: Pair, parent: number | null): void => {
    const id = made.length + 1
    const slug = `${slugOf(name.en)}-${id}`
    const _order = `a${String(id).padStart(5, '0')}`
    made.push({ id, slug, parent, _order, title: { en: name.en, th: name.th }, ...stamps })
  }
  for (const name of departments) add(name, null)
  for (const section of sections) add(section, section.department + 1)
  for (const kind of kinds) add(kind, departments.length + kind.section + 1)
  return made
}

function picture(id: number): MediaDoc {
  const sizes = ['avif', 'webp'].flatMap((format) =>
    WIDTHS.map((width) => [
      `${format}${width}`,
      {
        filename: `picture-${id}-${width}.${format}`,
        mimeType: `image/${format}`,
        width,
        height: (width * 5) / 4,
      },
    ]),
  )
  return {
    id,
    alt: { en: `Picture ${id}`, th: `ภาพ ${id}` },
    filename: `picture-${id}.jpg`,
    mimeType: 'image/jpeg',
    width: 1600,
    height: 2000,
    focalX: 50,
    focalY: 50,
    sizes: Object.fromEntries(sizes) as NonNullable<MediaDoc['sizes']>,
    ...stamps,
  }
}

type Kind = AttributeDoc['type']

/** Key, kind, English, Thai, then values (of an option) or English and Thai unit (of a number). */
const ATTRIBUTES: [string, Kind, string, string, string?][] = [
  ['material', 'option', 'Material', 'วัสดุ'],
  ['finish', 'option', 'Finish', 'ผิวสัมผัส', 'matte=ด้าน,glossy=เงา,raw=ดิบ,oiled=ลงน้ำมัน'],
  ['room', 'option', 'Room', 'ห้อง', 'kitchen=ครัว,living=นั่งเล่น,bedroom=นอน,bath=น้ำ,garden=สวน'],
  ['style', 'option', 'Style', 'สไตล์', 'lanna=ล้านนา,nordic=นอร์ดิก,industrial=ลอฟต์,boho=โบโฮ'],
  [
    'origin',
    'option',
    'Origin',
    'แหล่งผลิต',
    'thailand=ไทย,japan=ญี่ปุ่น,india=อินเดีย,italy=อิตาลี,vietnam=เวียดนาม',
  ],
  ['care', 'option', 'Care', 'การดูแล', 'machine=เครื่องซัก,hand=ซักมือ,wipe=เช็ด,dry=ซักแห้ง'],
  [
    'pattern',
    'option',
    'Pattern',
    'ลวดลาย',
    'plain=เรียบ,striped=ลายทาง,floral=ดอกไม้,checked=ตาราง',
  ],
  ['shape', 'option', 'Shape', 'รูปทรง', 'round=กลม,square=เหลี่ยม,oval=รี,long=ยาว'],
  ['season', 'option', 'Season', 'ฤดู', 'summer=ร้อน,rain=ฝน,cool=หนาว'],
  ['fit', 'option', 'Fit', 'ทรง', 'slim=เข้ารูป,regular=ปกติ,loose=หลวม'],
  ['taste', 'option', 'Taste', 'รสชาติ', 'mild=อ่อน,sweet=หวาน,spicy=เผ็ด,sour=เปรี้ยว'],
  ['height', 'number', 'Height', 'ความสูง', 'cm=ซม.'],
  ['width', 'number', 'Width', 'ความกว้าง', 'cm=ซม.'],
  ['capacity', 'number', 'Capacity', 'ความจุ', 'ml=มล.'],
  ['power', 'number', 'Power', 'กำลังไฟ', 'W=วัตต์'],
  ['age', 'number', 'From age', 'อายุ', 'years=ปี'],
  ['dishwasher', 'boolean', 'Dishwasher safe', 'ล้างในเครื่องได้'],
  ['waterproof', 'boolean', 'Waterproof', 'กันน้ำ'],
  ['organic', 'boolean', 'Organic', 'ออร์แกนิก'],
  ['maker', 'text', 'Made by', 'ผู้ทำ'],
]

function attributes(): { attributes: AttributeDoc[]; attributeOptions: AttributeOptionDoc[] } {
  const made: AttributeDoc[] = []
  const options: AttributeOptionDoc[] = []
  for (const [key, type, en, th, more = ''] of ATTRIBUTES) {
    const id = made.length + 1
    const unit = type === 'number' ? pairOf(more) : null
    made.push({ id, key, type, label: { en, th }, ...(unit && { unit }), ...stamps })
    const values =
      key === 'material' ? materials : type === 'option' ? more.split(',').map(pairOf) : []
    for (const value of values) {
      options.push({ ...choice(options.length + 1, value), attribute: id })
    }
  }
  return { attributes: made, attributeOptions: options }
}

function choices(): { variantTypes: VariantTypeDoc[]; variantOptions: VariantOptionDoc[] } {
  const variantTypes: VariantTypeDoc[] = [
    { id: 1, key: 'colour', label: { en: 'Colour', th: 'สี' }, ...stamps },
    { id: 2, key: 'size', label: { en: 'Size', th: 'ขนาด' }, ...stamps },
  ]
  const sizes = ['XS', 'S', 'M', 'L', 'XL', 'XXL'].map((name) => ({ en: name, th: name }))
  const variantOptions: VariantOptionDoc[] = [
    ...colours.map((colour, at) => ({ ...choice(at + 1, colour), type: 1, swatch: colour.hex })),
    ...sizes.map((size, at) => ({ ...choice(colours.length + at + 1, size), type: 2 })),
  ]
  return { variantTypes, variantOptions }
}

function choice(id: number, { en, th }: Pair) {
  return {
    id,
    key: slugOf(en),
    label: { en, th },
    _order: `a${String(id).padStart(4, '0')}`,
    ...stamps,
  }
}

function pairOf(piece: string): Pair {
  const [en = '', th = en] = piece.split('=')
  return { en, th }
}

/** Everything that products refer to, as Payload's documents. */
export const references = {
  categories: categories(),
  brands: brandNames.map((name, at): BrandDoc => ({
    id: at + 1,
    name,
    slug: `${slugOf(name)}-${at + 1}`,
    ...stamps,
  })),
  media: Array.from({ length: PICTURES }, (_, at) => picture(at + 1)),
  ...attributes(),
  ...choices(),
}
