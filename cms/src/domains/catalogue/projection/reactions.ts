import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { EventCause } from '../../../outbox/tables.ts'
import { txOf, type Tx } from '../../../platform/transaction.ts'
import { idOf, type Relation } from './localise.ts'
import {
  projectChangedContents,
  projectChangedPart,
  projectChangedProducts,
  projectDeleted,
} from './project-change.ts'
import type { ContentKind, LinkedKind } from './shapes.ts'
import type { RefKind } from './world.ts'

/** What a reaction looks at in a document. */
export interface ChangedDoc {
  id: number
  _status?: 'draft' | 'published' | null
  product?: Relation
}

interface Change {
  req: PayloadRequest
  doc: ChangedDoc
  cause: EventCause
}

/** What the change and the end of a document mean for the projection. */
export interface Reaction {
  changed: (change: Change & { previous: ChangedDoc | undefined }) => Promise<unknown>
  deleted: (change: Change) => Promise<unknown>
}

export const reactions: Record<string, Reaction> = {
  products: listed('product', ({ req, doc, cause }) =>
    projectChangedProducts({ req, productIds: [doc.id], cause }),
  ),
  categories: listed('category', contentChanged('category')),
  brands: listed('brand', contentChanged('brand')),
  pages: listed('page', contentChanged('page')),
  productCollections: listed('collection', contentChanged('collection')),
  variants: {
    changed: ({ req, doc, previous, cause }) =>
      projectChangedProducts({ req, productIds: productsOf(doc, previous), cause }),
    deleted: async ({ req, doc, cause }) => {
      const productIds = productsOf(doc)
      const causes = productsLeaving(await txOf(req))
      // Variants go before their product: it is the product that somebody deleted.
      const [product] = productIds.flatMap((id) => causes.get(id) ?? [])
      await projectChangedProducts({ req, productIds, cause: product ?? cause })
    },
  },
  media: part('media'),
  variantTypes: part('variantType'),
  variantOptions: part('variantOption'),
  attributes: part('attribute'),
  attributeOptions: part('attributeOption'),
}

const leaving = new WeakMap<Tx, Map<number, EventCause>>()

/** The products that are being deleted in this transaction, as causes. */
export function productsLeaving(tx: Tx): Map<number, EventCause> {
  const products = leaving.get(tx) ?? new Map<number, EventCause>()
  leaving.set(tx, products)
  return products
}

function contentChanged(kind: ContentKind): Reaction['changed'] {
  return ({ req, doc, cause }) => projectChangedContents({ req, kind, ids: [doc.id], cause })
}

function listed(kind: LinkedKind, changed: Reaction['changed']): Reaction {
  return {
    changed: async (change) => {
      if (await isPublicChange(change.req, kind, change.doc)) await changed(change)
    },
    deleted: ({ req, doc, cause }) => projectDeleted({ req, kind, id: doc.id, cause }),
  }
}

function part(kind: RefKind): Reaction {
  const project = ({ req, doc, cause }: Change) =>
    projectChangedPart({ req, ref: `${kind}:${doc.id}`, cause })
  return { changed: project, deleted: project }
}

function productsOf(...variants: (ChangedDoc | undefined)[]): number[] {
  return variants.map((variant) => idOf(variant?.product)).filter((id) => id !== null)
}

/**
 * A saved draft leaves the published document as it is. A status of `draft` can also mean that the
 * document was taken back: then the document itself says so, and a row may have to go.
 */
async function isPublicChange(
  req: PayloadRequest,
  kind: LinkedKind,
  doc: ChangedDoc,
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
