import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeDeleteHook,
  CollectionConfig,
  GlobalAfterChangeHook,
  GlobalConfig,
  PayloadRequest,
  Plugin,
} from 'payload'
import { txOf } from '../../../platform/transaction.ts'
import { causeOf } from './cause.ts'
import { inTurn } from './lock.ts'
import { projectChangedContents } from './project-change.ts'
import { GLOBALS } from './project-contents.ts'
import { productsLeaving, reactions, type ChangedDoc } from './reactions.ts'

/**
 * In `req.context`: the caller projects what it changes itself, in batches, before its transaction
 * ends.
 */
export const SKIP_PROJECTION = 'skipProjection'

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
    const changed = doc as ChangedDoc
    const previous = previousDoc as ChangedDoc | undefined
    const cause = causeOf(collection, changed)
    await inTurn(await txOf(req), () => reaction.changed({ req, doc: changed, previous, cause }))
  }
  const afterDelete: CollectionAfterDeleteHook = async ({ doc, req }) => {
    if (isSkipped(req)) return
    const gone = doc as ChangedDoc
    const cause = causeOf(collection, gone)
    await inTurn(await txOf(req), () => reaction.deleted({ req, doc: gone, cause }))
  }
  const { hooks } = collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      ...(collection.slug === 'products' && {
        beforeDelete: [rememberLeaving(collection), ...(hooks?.beforeDelete ?? [])],
      }),
      afterChange: [...(hooks?.afterChange ?? []), afterChange],
      afterDelete: [...(hooks?.afterDelete ?? []), afterDelete],
    },
  }
}

function rememberLeaving(collection: CollectionConfig): CollectionBeforeDeleteHook {
  return async ({ id, req }) => {
    const product = await req.payload.findByID({
      collection: 'products',
      id: Number(id),
      select: { title: true },
      depth: 0,
      joins: false,
      disableErrors: true,
      overrideAccess: true,
      req,
    })
    if (product) productsLeaving(await txOf(req)).set(product.id, causeOf(collection, product))
  }
}

function watchGlobal(global: GlobalConfig): GlobalConfig {
  const kind = ({ navigation: 'navigation', storeSettings: 'settings' } as const)[global.slug]
  if (kind === undefined) return global
  const afterChange: GlobalAfterChangeHook = async ({ req }) => {
    if (isSkipped(req)) return
    const cause = { collection: global.slug, id: null, title: null }
    await inTurn(await txOf(req), () => projectChangedContents({ req, kind, ids: GLOBALS, cause }))
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
