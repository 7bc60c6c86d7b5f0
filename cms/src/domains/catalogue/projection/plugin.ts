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
import { inTurn } from './lock.ts'
import {
  projectChangedContents,
  projectChangedPart,
  projectChangedProducts,
  projectDeleted,
} from './project-change.ts'
import { GLOBALS, projectContents } from './project-contents.ts'
import type { RedirectKind } from './shapes.ts'
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

/** What the change and the end of a document mean for the projection. */
interface Reaction {
  changed: (req: PayloadRequest, doc: Changed, previous: Changed | undefined) => Promise<unknown>
  deleted: (req: PayloadRequest, doc: Changed) => Promise<unknown>
}

const reactions: Record<string, Reaction> = {
  products: listed('product', (req, { id }) => projectChangedProducts({ req, productIds: [id] })),
  categories: listed('category', (req, { id }) =>
    projectChangedContents({ req, kind: 'category', ids: [id] }),
  ),
  brands: listed('brand', (req, { id }) =>
    projectChangedContents({ req, kind: 'brand', ids: [id] }),
  ),
  pages: listed('page', (req, { id }) => projectChangedContents({ req, kind: 'page', ids: [id] })),
  variants: {
    changed: (req, doc, previous) =>
      projectChangedProducts({ req, productIds: productsOf(doc, previous) }),
    deleted: (req, doc) => projectChangedProducts({ req, productIds: productsOf(doc) }),
  },
  media: part('media'),
  variantTypes: part('variantType'),
  variantOptions: part('variantOption'),
  attributes: part('attribute'),
  attributeOptions: part('attributeOption'),
}

function listed(kind: RedirectKind, changed: Reaction['changed']): Reaction {
  return {
    changed: async (req, doc, previous) => {
      if (await isPublicChange(req, kind, doc)) await changed(req, doc, previous)
    },
    deleted: (req, { id }) => projectDeleted(req, kind, id),
  }
}

function part(kind: RefKind): Reaction {
  const project = (req: PayloadRequest, { id }: Changed) => projectChangedPart(req, `${kind}:${id}`)
  return { changed: project, deleted: project }
}

function productsOf(...variants: (Changed | undefined)[]): number[] {
  return variants.map((variant) => idOf(variant?.product)).filter((id) => id !== null)
}

/** Writes the projection in the transaction of every change that the public can see. */
export const projectionPlugin: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map(watchCollection),
  globals: (config.globals ?? []).map(watchGlobal),
})

function watchCollection(collection: CollectionConfig): CollectionConfig {
  const reaction = reactions[collection.slug]
  if (reaction === undefined) return collection
  const afterChange: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
    if (isSkipped(req)) return
    const previous = previousDoc as Changed | undefined
    await inTurn(await txOf(req), () => reaction.changed(req, doc as Changed, previous))
  }
  const afterDelete: CollectionAfterDeleteHook = async ({ doc, req }) => {
    if (isSkipped(req)) return
    await inTurn(await txOf(req), () => reaction.deleted(req, doc as Changed))
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
    if (isSkipped(req)) return
    await inTurn(await txOf(req), () => projectContents({ req, kind, ids: GLOBALS }))
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
  kind: RedirectKind,
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
