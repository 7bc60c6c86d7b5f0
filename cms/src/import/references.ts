import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionSlug, Payload } from 'payload'
import { drizzleOf } from '../platform/transaction.ts'
import { toKey, toSlug } from './keys.ts'
import type { Label, SourceAttribute } from './product.ts'

/** An attribute of the catalogue, with the kind of value that it takes. */
export interface AttributeRef extends Record<string, unknown> {
  id: number
  type: 'text' | 'number' | 'boolean' | 'option'
}

/** Finds the documents that products refer to, and makes those that are missing. */
export interface References {
  brand(name: string): Promise<number>
  /** The last category of a path from the top. */
  category(path: string[]): Promise<number>
  variantType(type: Label): Promise<number>
  variantOption(typeId: number, value: Label): Promise<number>
  attribute(attribute: SourceAttribute): Promise<AttributeRef>
  attributeOption(attributeId: number, value: Label): Promise<number>
}

interface CategoryRef extends Record<string, unknown> {
  id: number
  parent: number | null
}

/** Reads what is there once; afterwards only new names touch the database. */
export async function loadReferences(payload: Payload): Promise<References> {
  const [brands, categories, types, options, attributes, attributeOptions] = await Promise.all([
    loadMap<{ key: string; id: number }>(payload, sql`SELECT id, slug AS key FROM brands`),
    loadMap<{ key: string } & CategoryRef>(
      payload,
      sql`SELECT id, slug AS key, parent_id AS parent FROM categories`,
    ),
    loadMap<{ key: string; id: number }>(payload, sql`SELECT id, key FROM variant_types`),
    loadMap<{ key: string; id: number }>(
      payload,
      sql`SELECT id, type_id || ':' || key AS key FROM variant_options`,
    ),
    loadMap<{ key: string } & AttributeRef>(payload, sql`SELECT id, key, type FROM attributes`),
    loadMap<{ key: string; id: number }>(
      payload,
      sql`SELECT id, attribute_id || ':' || key AS key FROM attribute_options`,
    ),
  ])
  const make = (collection: CollectionSlug, data: object) =>
    createDocument(payload, collection, data)

  const category = async (path: string[]): Promise<number> => {
    let parent: number | null = null
    for (const [depth, title] of path.entries()) {
      const slugs = [
        title,
        path.slice(Math.max(0, depth - 1), depth + 1).join(' '),
        path.slice(0, depth + 1).join(' '),
      ]
      const candidates = [
        ...new Set(slugs.map(toSlug)),
        toSlug(`${path.slice(0, depth + 1).join(' ')} ${parent ?? 0}`),
      ]
      // A shop's own category serves a single name wherever it stands.
      const fits = (ref: CategoryRef | undefined) =>
        ref === undefined || path.length === 1 || ref.parent === parent
      const slug: string = candidates.find((one) => fits(categories.get(one))) ?? toSlug(title)
      const known: CategoryRef | undefined = categories.get(slug)
      const id: number = known?.id ?? (await make('categories', { title, slug, parent }))
      if (known === undefined) categories.set(slug, { key: slug, id, parent })
      parent = id
    }
    return parent ?? 0
  }

  return {
    category,
    brand: (name) =>
      remember(brands, toSlug(name), () => make('brands', { name, slug: toSlug(name) })),
    variantType: (type) => remember(types, type.key, () => make('variantTypes', { ...type })),
    variantOption: (typeId, value) =>
      remember(options, `${typeId}:${value.key}`, () =>
        make('variantOptions', { ...value, type: typeId }),
      ),
    attribute: async ({ key, label, type }) => {
      const known = attributes.get(key)
      if (known !== undefined) return known
      const made = { key, type, id: await make('attributes', { key, label, type }) }
      attributes.set(key, made)
      return made
    },
    attributeOption: (attributeId, value) =>
      remember(attributeOptions, `${attributeId}:${value.key}`, () =>
        make('attributeOptions', { ...value, key: toKey(value.key), attribute: attributeId }),
      ),
  }
}

async function remember(
  known: Map<string, { key: string; id: number }>,
  key: string,
  make: () => Promise<number>,
): Promise<number> {
  const found = known.get(key)
  if (found !== undefined) return found.id
  const id = await make()
  known.set(key, { key, id })
  return id
}

async function loadMap<T extends { key: string } & Record<string, unknown>>(
  payload: Payload,
  query: ReturnType<typeof sql>,
): Promise<Map<string, T>> {
  const { rows } = await drizzleOf(payload).execute<T>(query)
  return new Map(rows.map((row) => [row.key, row as T]))
}

/** The fields are checked by the collection itself, so their type is left open here. */
async function createDocument(
  payload: Payload,
  collection: CollectionSlug,
  data: object,
): Promise<number> {
  const document = await payload.create({
    collection,
    data: data as never,
    depth: 0,
    overrideAccess: true,
  })
  return Number(document.id)
}
