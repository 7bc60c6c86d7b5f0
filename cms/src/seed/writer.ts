import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { CollectionSlug, PayloadRequest } from 'payload'

/** The fields of a document in one language. */
export type FieldsIn = (locale: Locale) => object

/** Writes documents in both languages, in the transaction of the request. */
export interface SeedWriter {
  req: PayloadRequest
  /** The id of the document that has this name; it is made only when there is none. */
  ensure(
    collection: CollectionSlug,
    name: Record<string, unknown>,
    fields: FieldsIn,
  ): Promise<number>
  /** Writes to a document that this run made; one that was there before stays as it is. */
  complete(collection: CollectionSlug, id: number, fields: FieldsIn): Promise<void>
  /** Documents that this run made. */
  made(collection: CollectionSlug): number[]
}

export function createSeedWriter(req: PayloadRequest): SeedWriter {
  const { payload } = req
  const made = new Map<CollectionSlug, number[]>()
  const common = { depth: 0, overrideAccess: true, req } as const

  const update = async (collection: CollectionSlug, id: number, locale: Locale, data: object) =>
    await payload.update({ ...common, collection, id, locale, data })

  return {
    req,
    made: (collection) => made.get(collection) ?? [],
    async ensure(collection, name, fields) {
      const where = Object.fromEntries(
        Object.entries(name).map(([field, value]) => [field, { equals: value }]),
      )
      const found = await payload.find({
        ...common,
        collection,
        where,
        limit: 1,
        pagination: false,
      })
      const existing = found.docs[0]
      if (existing !== undefined) return Number(existing.id)
      const data = { ...name, ...fields('en') }
      const first = await payload.create({
        ...common,
        collection,
        locale: 'en',
        data: data as never,
      })
      const id = Number(first.id)
      await update(collection, id, 'th', carryIds(fields('th'), first) as object)
      made.set(collection, [...(made.get(collection) ?? []), id])
      return id
    },
    async complete(collection, id, fields) {
      if (made.get(collection)?.includes(id) !== true) return
      const first = await update(collection, id, 'en', fields('en'))
      await update(collection, id, 'th', carryIds(fields('th'), first) as object)
    },
  }
}

/**
 * Rows of blocks and arrays are the same in every language: the second language must name the ids
 * that the first got, or it would replace the rows.
 */
export function carryIds(fields: unknown, saved: unknown): unknown {
  if (Array.isArray(fields)) {
    return fields.map((item, index) => carryIds(item, Array.isArray(saved) ? saved[index] : null))
  }
  if (!isRecord(fields) || 'root' in fields) return fields
  const before = isRecord(saved) ? saved : {}
  const entries = Object.entries(fields).map(([key, value]) => [key, carryIds(value, before[key])])
  const isRow = typeof before.id === 'string'
  return { ...Object.fromEntries(entries), ...(isRow ? { id: before.id } : {}) }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
