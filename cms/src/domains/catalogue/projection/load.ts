import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionSlug, PayloadRequest, TypeWithID, Where } from 'payload'
import { txOf } from '../../../platform/transaction.ts'
import type {
  AttributeDoc,
  AttributeOptionDoc,
  BrandDoc,
  CategoryDoc,
  CollectionDoc,
  MediaDoc,
  NavigationDoc,
  PageDoc,
  ProductDoc,
  SettingsDoc,
  VariantDoc,
  VariantOptionDoc,
  VariantTypeDoc,
} from './documents.ts'
import { idOf, idsOf } from './localise.ts'
import { compareOrder } from './order.ts'
import type { LinkedKind } from './shapes.ts'
import { intArray } from './sql-array.ts'
import type { Wants } from './wants.ts'
import { emptyWorld, type World } from './world.ts'

interface Documents {
  productCollections: CollectionDoc
  media: MediaDoc
  brands: BrandDoc
  categories: CategoryDoc
  variantTypes: VariantTypeDoc
  variantOptions: VariantOptionDoc
  attributes: AttributeDoc
  attributeOptions: AttributeOptionDoc
  variants: VariantDoc
  products: ProductDoc
  pages: PageDoc
}

/**
 * Reads documents with every language and nothing populated, as part of the transaction. From the
 * adapter itself: what hooks and fields add to a document that is read (addresses of files, say) is
 * not looked at here, and takes longer than reading it.
 */
async function loadDocuments<Slug extends keyof Documents & CollectionSlug>(
  req: PayloadRequest,
  collection: Slug,
  where: Where,
): Promise<Documents[Slug][]> {
  const { docs } = await req.payload.db.find<Documents[Slug] & TypeWithID>({
    collection,
    where,
    locale: 'all',
    // Its type leaves out that there may be none.
    joins: false as never,
    limit: 0,
    pagination: false,
    req,
  })
  return docs
}

export async function loadByIds<Slug extends keyof Documents & CollectionSlug>(
  req: PayloadRequest,
  collection: Slug,
  ids: Iterable<number>,
  also: Where = {},
): Promise<Documents[Slug][]> {
  const wanted = [...ids]
  if (wanted.length === 0) return []
  return await loadDocuments(req, collection, { ...also, id: { in: wanted } })
}

/** The documents as they are public: of those with drafts, the published version. */
export const PUBLISHED: Where = { _status: { equals: 'published' } }

export async function loadNavigation(req: PayloadRequest): Promise<NavigationDoc> {
  const doc = await req.payload.findGlobal({
    slug: 'navigation',
    depth: 0,
    locale: 'all',
    overrideAccess: true,
    req,
  })
  return doc as unknown as NavigationDoc
}

export async function loadSettings(req: PayloadRequest): Promise<SettingsDoc> {
  const doc = await req.payload.findGlobal({
    slug: 'storeSettings',
    depth: 0,
    locale: 'all',
    overrideAccess: true,
    req,
  })
  return doc as unknown as SettingsDoc
}

/** The variants of products, in the editor's order. */
export async function loadVariants(
  req: PayloadRequest,
  productIds: number[],
): Promise<Map<number, VariantDoc[]>> {
  const variants = await loadDocuments(req, 'variants', { product: { in: productIds } })
  variants.sort(
    (a, b) => compareOrder(a._variants_variants_order, b._variants_variants_order) || a.id - b.id,
  )
  return Map.groupBy(variants, (variant) => idOf(variant.product) ?? 0)
}

/**
 * Loads what is wanted, one query per kind; categories bring those above them. Whoever presents
 * many batches hands the world of the last on: what a shop has few of is then not loaded again.
 */
export async function loadWorld(
  req: PayloadRequest,
  wants: Wants,
  known: World = emptyWorld(),
): Promise<World> {
  const world = { ...known, media: byId(await loadByIds(req, 'media', wants.media)) }
  await addMissing(req, 'brands', world.brands, wants.brands)
  await addCategoryPaths(req, world.categories, wants.categories)
  await addMissing(req, 'variantOptions', world.variantOptions, wants.variantOptions)
  await addMissing(req, 'attributeOptions', world.attributeOptions, wants.attributeOptions)
  // Values bring what they are values of.
  const types = idsOf([...world.variantOptions.values()].map(({ type }) => type))
  await addMissing(req, 'variantTypes', world.variantTypes, [...wants.variantTypes, ...types])
  const attributes = idsOf([...world.attributeOptions.values()].map(({ attribute }) => attribute))
  await addMissing(req, 'attributes', world.attributes, [...wants.attributes, ...attributes])
  world.slugs = await loadSlugs(req, wants.links)
  return world
}

async function addMissing<Slug extends keyof Documents & CollectionSlug>(
  req: PayloadRequest,
  collection: Slug,
  known: Map<number, Documents[Slug]>,
  ids: Iterable<number>,
): Promise<Documents[Slug][]> {
  const missing = [...new Set(ids)].filter((id) => !known.has(id))
  const docs = await loadByIds(req, collection, missing)
  for (const doc of docs) known.set(doc.id, doc)
  return docs
}

async function addCategoryPaths(
  req: PayloadRequest,
  known: Map<number, CategoryDoc>,
  ids: Iterable<number>,
): Promise<void> {
  const added = await addMissing(req, 'categories', known, ids)
  const parents = idsOf(added.map(({ parent }) => parent ?? null).filter((one) => one !== null))
  if (parents.some((id) => !known.has(id))) await addCategoryPaths(req, known, parents)
}

/** Which documents a link may lead to; a product without variants has no page. */
const LINKABLE: Record<LinkedKind, ReturnType<typeof sql>> = {
  product: sql`SELECT id, slug FROM products p WHERE _status = 'published' AND slug IS NOT NULL
    AND EXISTS (SELECT 1 FROM variants v WHERE v.product_id = p.id)`,
  page: sql`SELECT id, slug FROM pages WHERE _status = 'published' AND slug IS NOT NULL`,
  category: sql`SELECT id, slug FROM categories`,
  brand: sql`SELECT id, slug FROM brands`,
  collection: sql`SELECT id, slug FROM product_collections`,
}

async function loadSlugs(req: PayloadRequest, links: Wants['links']): Promise<Map<string, string>> {
  const tx = await txOf(req)
  const slugs = new Map<string, string>()
  for (const [kind, ids] of Object.entries(links) as [LinkedKind, Set<number>][]) {
    if (ids.size === 0) continue
    const found = await tx.execute<{ id: number; slug: string }>(
      sql`SELECT id, slug FROM (${LINKABLE[kind]}) l WHERE id = ANY(${intArray(ids)})`,
    )
    for (const { id, slug } of found.rows) slugs.set(`${kind}:${id}`, slug)
  }
  return slugs
}

function byId<Doc extends { id: number }>(docs: Doc[]): Map<number, Doc> {
  return new Map(docs.map((doc) => [doc.id, doc]))
}
