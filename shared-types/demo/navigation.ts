import { text } from './text.ts'
import type { DemoLink, DemoShop } from './types.ts'

const makers: DemoLink = {
  label: text('Makers', 'ผู้ผลิต'),
  to: { kind: 'url', url: '/brands' },
}

export const navigation: DemoShop['navigation'] = {
  header: [
    category('tableware', 'Tableware', 'เครื่องโต๊ะอาหาร'),
    category('lighting', 'Lighting', 'โคมไฟ'),
    category('furniture', 'Furniture', 'เฟอร์นิเจอร์'),
    category('textiles', 'Textiles', 'ผ้าทอ'),
    category('home', 'Home', 'ของแต่งบ้าน'),
    makers,
  ],
  footer: [
    {
      heading: text('Shop', 'เลือกซื้อ'),
      links: [
        category('tableware', 'Tableware', 'เครื่องโต๊ะอาหาร'),
        category('lighting', 'Lighting', 'โคมไฟ'),
        category('furniture', 'Furniture', 'เฟอร์นิเจอร์'),
        category('textiles', 'Textiles', 'ผ้าทอ'),
        category('home', 'Home', 'ของแต่งบ้าน'),
        collection('small-gifts', 'Gifts under ฿1,000', 'ของขวัญไม่เกินพันบาท'),
      ],
    },
    {
      heading: text('Help', 'ช่วยเหลือ'),
      links: [
        page('shipping-returns', 'Shipping and returns', 'การจัดส่งและคืนสินค้า'),
        page('care', 'Care', 'การดูแลรักษา'),
        page('contact', 'Contact', 'ติดต่อเรา'),
      ],
    },
    {
      heading: text('Sala', 'ศาลา'),
      links: [page('about', 'About us', 'เกี่ยวกับเรา'), makers],
    },
  ],
}

function category(slug: string, en: string, th: string): DemoLink {
  return { label: text(en, th), to: { kind: 'category', slug } }
}

function collection(slug: string, en: string, th: string): DemoLink {
  return { label: text(en, th), to: { kind: 'collection', slug } }
}

function page(slug: string, en: string, th: string): DemoLink {
  return { label: text(en, th), to: { kind: 'page', slug } }
}
