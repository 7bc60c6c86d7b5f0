import { sql } from '@payloadcms/db-postgres/drizzle'
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionConfig,
  GlobalAfterChangeHook,
  GlobalConfig,
  PayloadRequest,
  Plugin,
} from 'payload'
import { txOf } from '../../../platform/transaction.ts'
import { idOf, type Relation } from './localise.ts'
import {
  projectChangedContent,
  projectChangedPart,
  projectChangedProducts,
} from './project-change.ts'
import { GLOBALS, projectContents } from './project-contents.ts'
import type { RefKind } from './world.ts'

/**
 * In `req.context`: the caller projects what it changes itself, in batches, before its transaction
 * ends.
 */
export const SKIP_PROJECTION = 'skipProjection'

interface Changed {
  id: number
  _status?: 'draft' | 'published' | null
  product?: Relation
}

/** What a change of a document means for the projection. */
type React = (req: PayloadRequest, doc: Changed, previous: Changed | undefined) => Promise<void>

const reactions: Record<string, React> = {
  products: async (req, doc) => {
    if (await isPublicChange(req, 'product', doc)) await projectChangedProducts(req, [doc.id])
  },
  variants: async (req, doc, previous) => {
    const ids = [idOf(doc.product), idOf(previous?.product)].filter((id) => id !== null)
    await projectChangedProducts(req, ids)
  },
  categories: (req, doc) => projectChangedContent(req, 'category', doc.id),
  brands: (req, doc) => projectChangedContent(req, 'brand', doc.id),
  pages: async (req, doc) => {
    if (await isPublicChange(req, 'page', doc)) await projectChangedContent(req, 'page', doc.id)
  },
  media: part('media'),
  variantTypes: part('variantType'),
  variantOptions: part('variantOption'),
  attributes: part('attribute'),
  attributeOptions: part('attributeOption'),
}

function part(kind: RefKind): React {
  return (req, doc) => projectChangedPart(req, `${kind}:${doc.id}`)
}

/** Writes the projection in the transaction of every change that the public can see. */
export const projectionPlugin: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map(watchCollection),
  globals: (config.globals ?? []).map(watchGlobal),
})

function watchCollection(collection: CollectionConfig): CollectionConfig {
  const react = reactions[collection.slug]
  if (react === undefined) return collection
  const afterChange: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
    if (!isSkipped(req)) await react(req, doc as Changed, previousDoc as Changed | undefined)
  }
  const afterDelete: CollectionAfterDeleteHook = async ({ doc, req }) => {
    // A deleted document is not public, whatever its last status was.
    if (!isSkipped(req)) await react(req, { ...(doc as Changed), _status: null }, undefined)
  }
  const { hooks } = collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      afterChange: [...(hooks?.afterChange ?? []), afterChange],
      afterDelete: [...(hooks?.afterDelete ?? []), afterDelete],
    },
  }
}

function watchGlobal(global: GlobalConfig): GlobalConfig {
  const kind = ({ navigation: 'navigation', storeSettings: 'settings' } as const)[global.slug]
  if (kind === undefined) return global
  const afterChange: GlobalAfterChangeHook = async ({ req }) => {
    if (!isSkipped(req)) await projectContents({ req, kind, ids: GLOBALS })
  }
  const { hooks } = global
  return {
    ...global,
    hooks: { ...hooks, afterChange: [...(hooks?.afterChange ?? []), afterChange] },
  }
}

function isSkipped(req: PayloadRequest): boolean {
  return req.context[SKIP_PROJECTION] === true
}

/**
 * A saved draft leaves the published document as it is. A status of `draft` can also mean that the
 * document was taken back: then the document itself says so, and a row may have to go.
 */
async function isPublicChange(
  req: PayloadRequest,
  kind: 'product' | 'page',
  doc: Changed,
): Promise<boolean> {
  if (doc._status !== 'draft') return true
  const tx = await txOf(req)
  const row =
    kind === 'product'
      ? sql`SELECT 1 FROM catalogue_entries e JOIN products d ON d.id = e.product_id`
      : sql`SELECT 1 FROM content_entries e JOIN pages d ON e.kind = 'page' AND d.id = e.ref_id`
  const found = await tx.execute(
    sql`${row} WHERE d.id = ${doc.id} AND d._status IS DISTINCT FROM 'published' LIMIT 1`,
  )
  return found.rows.length > 0
}
