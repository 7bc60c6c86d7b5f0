import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'

/** Ids as one array parameter: `= ANY(…)` takes none, one or thousands alike. */
export function intArray(ids: Iterable<number>): SQL {
  return sql`${`{${[...ids].join(',')}}`}::int[]`
}

/** Texts as one array parameter. */
export function textArray(texts: Iterable<string>): SQL {
  return sql`ARRAY(SELECT jsonb_array_elements_text(${JSON.stringify([...texts])}::jsonb))`
}
