import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { drizzleOf } from '../../platform/transaction.ts'

const SHOWN = 8

/** A document somebody worked on lately. */
export interface EditedThing {
  collection: 'products' | 'pages' | 'categories' | 'brands'
  id: number
  title: string | null
  status: string | null
  at: string
}

/** What was edited last, the newest first; titles in the panel's language where there are any. */
export async function loadLastEdited(payload: Payload, language: string): Promise<EditedThing[]> {
  const { rows } = await drizzleOf(payload).execute<Row>(sql`
    (${drafted('products', language)}) UNION ALL (${drafted('pages', language)})
    UNION ALL
    (SELECT 'categories' AS collection, c.id, coalesce(own.title, other.title) AS title,
        NULL AS status, c.updated_at AS at
      FROM categories c
      LEFT JOIN categories_locales own ON own._parent_id = c.id AND own._locale::text = ${language}
      LEFT JOIN categories_locales other ON other._parent_id = c.id AND other._locale = 'en'
      ORDER BY c.updated_at DESC LIMIT ${SHOWN})
    UNION ALL
    (SELECT 'brands', id, name, NULL, updated_at FROM brands
      ORDER BY updated_at DESC LIMIT ${SHOWN})
    ORDER BY at DESC, collection, id LIMIT ${SHOWN}`)
  return rows.map((row) => ({ ...row, at: new Date(row.at).toISOString() }))
}

type Row = EditedThing & Record<string, unknown>

/** The latest version of each, published or not. */
function drafted(collection: 'products' | 'pages', language: string) {
  const versions = sql.identifier(`_${collection}_v`)
  const texts = sql.identifier(`_${collection}_v_locales`)
  return sql`
    SELECT ${sql.raw(`'${collection}'`)} AS collection, v.parent_id AS id,
      coalesce(own.version_title, other.version_title) AS title,
      v.version__status::text AS status, v.updated_at AS at
    FROM ${versions} v
    LEFT JOIN ${texts} own ON own._parent_id = v.id AND own._locale::text = ${language}
    LEFT JOIN ${texts} other ON other._parent_id = v.id AND other._locale = 'en'
    WHERE v.latest AND v.parent_id IS NOT NULL
    ORDER BY v.updated_at DESC LIMIT ${SHOWN}`
}
