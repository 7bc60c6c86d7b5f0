import type { Words } from '../../platform/words.ts'
import type { ShopFigures } from './figures.ts'

type Attention = Exclude<keyof ShopFigures, 'published' | 'drafts'>

export const attentionWords: Record<Attention, Words> = {
  soldOut: { en: 'Sold out', th: 'สินค้าหมด' },
  lowStock: { en: 'Low in stock', th: 'ใกล้หมด' },
  withoutPicture: { en: 'Without a picture', th: 'ไม่มีภาพ' },
  withoutThai: { en: 'Without Thai text', th: 'ไม่มีข้อความภาษาไทย' },
  withoutVariants: { en: 'Nothing to buy yet', th: 'ยังไม่มีสินค้าย่อย' },
  withoutThb: { en: 'Without a price in baht', th: 'ไม่มีราคาเป็นบาท' },
  withoutUsd: { en: 'Without a price in dollars', th: 'ไม่มีราคาเป็นดอลลาร์' },
}

export const dashboardWords = {
  greeting: { en: 'Hello', th: 'สวัสดี' },
  published: { en: 'products in the shop', th: 'สินค้าในร้าน' },
  drafts: { en: 'drafts and unpublished changes', th: 'ฉบับร่างและการแก้ไขที่ยังไม่เผยแพร่' },
  attention: { en: 'Worth a look', th: 'ควรดู' },
  allWell: { en: 'Everything is complete and in stock.', th: 'ทุกอย่างครบถ้วนและมีของพร้อมขาย' },
  products: { en: 'products', th: 'สินค้า' },
  variants: { en: 'variants', th: 'สินค้าย่อย' },
  lastEdited: { en: 'Last edited', th: 'แก้ไขล่าสุด' },
  nothingEdited: { en: 'Nothing was edited yet.', th: 'ยังไม่มีการแก้ไข' },
  draft: { en: 'Draft', th: 'ฉบับร่าง' },
  untitled: { en: 'Without a title', th: 'ยังไม่มีชื่อ' },
  newProduct: { en: 'New product', th: 'เพิ่มสินค้า' },
  newPage: { en: 'New page', th: 'เพิ่มหน้า' },
  addPictures: { en: 'Add a picture', th: 'เพิ่มภาพ' },
  openShop: { en: 'Open the shop', th: 'เปิดร้านค้า' },
} satisfies Record<string, Words>
