import type { ReadContext } from '@vitrine/shared-types/store-api/v1/context'
import type { Rating } from '@vitrine/shared-types/store-api/v1/products'
import type { Review, ReviewList } from '@vitrine/shared-types/store-api/v1/reviews'

const WRITTEN: Omit<Review, 'id' | 'at' | 'variantTitle'>[] = [
  {
    stars: 5,
    title: 'Better than the pictures',
    text: 'You can see the hand that made it. We use it every day.',
    author: 'Nok',
    locale: 'en',
    reply: null,
  },
  {
    stars: 4,
    title: 'สวยมาก',
    text: 'สีนวลตา ห่อมาดี ส่งไว แต่ใบเล็กกว่าที่คิดไว้นิดหน่อย',
    author: 'ปิ่น',
    locale: 'th',
    reply: 'ขอบคุณค่ะ เพิ่มขนาดเทียบกับมือไว้ในหน้าสินค้าแล้วนะคะ',
  },
  { stars: 5, title: null, text: null, author: 'M.', locale: 'en', reply: null },
]

/** Every other demo product has been reviewed, so that both kinds can be seen. */
const isReviewed = (slug: string): boolean => slug.length % 2 === 0

/** The rating of a demo product. */
export function mockRating(slug: string): Rating | null {
  if (!isReviewed(slug)) return null
  const sum = WRITTEN.reduce((total, { stars }) => total + stars, 0)
  return { average: Math.round((sum / WRITTEN.length) * 10) / 10, count: WRITTEN.length }
}

/** The reviews of a demo product, those in the reader's language first. */
export function presentReviews(
  slug: string,
  { locale }: ReadContext,
  { page, limit }: { page: number; limit: number },
): ReviewList {
  const written = isReviewed(slug) ? WRITTEN : []
  const all = written
    .map((review, at) => ({
      ...review,
      id: String(at + 1),
      variantTitle: null,
      at: new Date(Date.UTC(2026, 2, 20 - at)).toISOString(),
    }))
    .toSorted((a, b) => Number(b.locale === locale) - Number(a.locale === locale))
  const counts = [1, 2, 3, 4, 5].map((stars) => all.filter((one) => one.stars === stars).length)
  return {
    items: all.slice((page - 1) * limit, page * limit),
    counts,
    pageInfo: { total: all.length, page, pageCount: Math.ceil(all.length / limit), limit },
  }
}
