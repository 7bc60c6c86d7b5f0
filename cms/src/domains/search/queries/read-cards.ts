import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { Currency } from '@vitrine/shared-types/primitives/money'
import type { ReadDatabase } from '../../../platform/read-database.ts'

interface CardRow {
  card: string
  price: string | null
  stock: string
  rating: string | null
}

/** The cards of these products as JSON text, in the order of the ids: nothing is parsed. */
export async function readCardTexts(
  db: ReadDatabase,
  by: { locale: Locale; currency: Currency; ids: number[] },
): Promise<string[]> {
  if (by.ids.length === 0) return []
  const rows = await db.rows<CardRow>({
    name: 'list-cards',
    text: `SELECT e.card::text AS card, e.prices->>$2 AS price, e.stock::text AS stock,
        e.rating::text AS rating
      FROM unnest($3::int[]) WITH ORDINALITY AS wanted(id, n)
      JOIN catalogue_entries e ON e.locale = $1 AND e.product_id = wanted.id
      ORDER BY wanted.n`,
    values: [by.locale, by.currency, by.ids],
  })
  return rows.map(cardText)
}

/** The stored card is a JSON object with at least its id, so more keys fit before its end. */
function cardText({ card, price, stock, rating }: CardRow): string {
  return `${card.slice(0, -1)},"price":${price ?? 'null'},"stock":${stock},"rating":${rating ?? 'null'}}`
}
