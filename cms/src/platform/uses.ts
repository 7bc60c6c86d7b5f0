import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Tx } from './transaction.ts'
import { say, type Words } from './words.ts'

/** A collection or global that points at a document. */
export interface Use {
  label: string
  count: number
  titles: string[]
}

interface Pointer extends Record<string, unknown> {
  table: string
  column: string
}

interface Owner {
  table: string
  label: string
  title: string | null
  isTitleLocalized: boolean
}

/**
 * Everything that points at a document, found through the foreign keys themselves, so that a new
 * field is covered without being listed. Versions do not count: restoring one heals itself.
 */
export async function findUses(
  tx: Tx,
  req: PayloadRequest,
  collection: string,
  id: number,
): Promise<Use[]> {
  const table = tableOf(req, collection)
  const owners = ownersOf(req)
  const found = new Map<Owner, Set<number>>()
  for (const pointer of await pointersTo(tx, table)) {
    const owner = owners.find((one) => isPartOf(pointer.table, one.table))
    if (!owner) continue
    const ids = await pointingIds(tx, pointer, owner, id)
    const all = found.get(owner) ?? new Set<number>()
    for (const one of ids) all.add(one)
    found.set(owner, all)
  }
  const uses: Use[] = []
  for (const [owner, ids] of found) {
    if (ids.size === 0) continue
    const titles = await titlesOf(tx, req, owner, [...ids].slice(0, 3))
    uses.push({ label: owner.label, count: ids.size, titles })
  }
  return uses
}

function tableOf(req: PayloadRequest, slug: string): string {
  return slug.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`).replaceAll('-', '_')
}

function isPartOf(table: string, root: string): boolean {
  return table === root || table.startsWith(`${root}_`)
}

function ownersOf(req: PayloadRequest): Owner[] {
  const { collections, globals } = req.payload.config
  const owners = [
    ...collections
      .filter(({ slug }) => !slug.startsWith('payload-'))
      .map((one) => {
        const title = one.admin.useAsTitle
        const field = one.flattenedFields.find((candidate) => candidate.name === title)
        return {
          table: tableOf(req, one.slug),
          label: words(req, one.labels.plural),
          title: field ? tableOf(req, field.name) : null,
          isTitleLocalized: Boolean(field && 'localized' in field && field.localized),
        }
      }),
    ...globals.map((one) => ({
      table: tableOf(req, one.slug),
      label: words(req, one.label),
      title: null,
      isTitleLocalized: false,
    })),
  ]
  // The longest name first: `variant_options` is no part of `variants`, but look-alikes exist.
  return owners.sort((a, b) => b.table.length - a.table.length)
}

function words(req: PayloadRequest, label: unknown): string {
  if (typeof label === 'string') return label
  return typeof label === 'object' && label !== null ? say(req, label as Words) : ''
}

async function pointersTo(tx: Tx, table: string): Promise<Pointer[]> {
  const result = await tx.execute<Pointer>(sql`
    SELECT c.conrelid::regclass::text AS "table", a.attname AS "column"
    FROM pg_constraint c
    JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
    WHERE c.contype = 'f' AND c.confrelid = to_regclass(${table})
      AND a.attname NOT IN ('_parent_id', 'parent_id')
      OR c.contype = 'f' AND c.confrelid = to_regclass(${table}) AND c.conrelid = c.confrelid`)
  return result.rows.filter((row) => !row.table.startsWith('_') && !/^"?_/u.test(row.table))
}

/** The ids of the documents whose own table, or a part of it, points at the one in question. */
async function pointingIds(tx: Tx, pointer: Pointer, owner: Owner, id: number): Promise<number[]> {
  const table = sql.identifier(pointer.table.replaceAll('"', ''))
  const column = sql.identifier(pointer.column)
  if (pointer.table === owner.table) {
    const own = await tx.execute<{ id: number }>(
      sql`SELECT id FROM ${table} WHERE ${column} = ${id}`,
    )
    return own.rows.map((row) => row.id)
  }
  const parent = pointer.table.endsWith('_rels') ? 'parent_id' : '_parent_id'
  const parts = await tx.execute<{ id: number | string }>(
    sql`SELECT ${sql.identifier(parent)} AS id FROM ${table} WHERE ${column} = ${id}`,
  )
  // A part within a part has a text parent; one mark is enough to say that there is a use.
  return parts.rows.map((row) => (typeof row.id === 'number' ? row.id : 0))
}

async function titlesOf(
  tx: Tx,
  req: PayloadRequest,
  owner: Owner,
  ids: number[],
): Promise<string[]> {
  const known = ids.filter((id) => id > 0)
  if (owner.title === null || known.length === 0) return []
  const list = sql.join(
    known.map((id) => sql`${id}`),
    sql`, `,
  )
  const column = sql.identifier(owner.title)
  const locale = req.locale === 'th' ? 'th' : 'en'
  const result = owner.isTitleLocalized
    ? await tx.execute<{ title: string | null }>(sql`
        SELECT ${column} AS title FROM ${sql.identifier(`${owner.table}_locales`)}
        WHERE _parent_id IN (${list}) AND _locale = ${locale}`)
    : await tx.execute<{ title: string | null }>(sql`
        SELECT ${column} AS title FROM ${sql.identifier(owner.table)} WHERE id IN (${list})`)
  return result.rows.map((row) => row.title).filter((title) => title !== null)
}
