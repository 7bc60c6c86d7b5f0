import type { PayloadRequest } from 'payload'
import type { EventCause } from '../../../outbox/tables.ts'
import { txOf } from '../../../platform/transaction.ts'
import { announce } from './announce.ts'
import { projectDependants } from './dependants.ts'
import { lockProjection } from './lock.ts'
import { projectContents, type ProjectedContents } from './project-contents.ts'
import { projectProducts, type Projected } from './project-products.ts'
import { joinChanges } from './row-changes.ts'
import type { ContentKind, LinkedKind } from './shapes.ts'
import type { Ref } from './world.ts'

/** Whose change it is: the document that was saved; null when nobody saved one. */
interface Caused {
  req: PayloadRequest
  cause?: EventCause | null
}

/**
 * Makes the rows of these products from their published documents, in the transaction of the
 * request, and those of what names a product whose address changed. Products that are not
 * published lose their rows. What changed goes to the outbox; called again, it changes nothing.
 */
export async function projectChangedProducts({
  req,
  productIds,
  cause = null,
}: Caused & { productIds: Iterable<number> }): Promise<Projected> {
  const done = await projectProducts({ req, productIds })
  const moved = done.moved.map((id): Ref => `product:${id}`)
  const dependants = await projectDependants(req, moved)
  await announce(await txOf(req), joinChanges(done.changes, dependants), { cause })
  return done
}

/**
 * Makes the rows of contents of one kind, and of what shows them. A new description touches one
 * row; a new title, address or place touches every product below. Globals have the id 0.
 */
export async function projectChangedContents({
  req,
  kind,
  ids,
  cause = null,
}: Caused & { kind: ContentKind; ids: Iterable<number> }): Promise<ProjectedContents> {
  const done = await projectContents({ req, kind, ids })
  // Nothing shows the menus or the settings; both are on every page as they are.
  const shown = kind === 'navigation' || kind === 'settings' ? [] : done.moved
  const dependants = await projectDependants(
    req,
    shown.map((id) => `${kind}:${id}` as Ref),
  )
  await announce(await txOf(req), joinChanges(done.changes, dependants), { cause })
  return done
}

/** Removes the rows of a deleted document, and projects what named it, public or not. */
export async function projectDeleted({
  req,
  kind,
  id,
  cause = null,
}: Caused & { kind: LinkedKind; id: number }): Promise<void> {
  const own =
    kind === 'product'
      ? await projectProducts({ req, productIds: [id] })
      : await projectContents({ req, kind, ids: [id] })
  const dependants = await projectDependants(req, [`${kind}:${id}`])
  await announce(await txOf(req), joinChanges(own.changes, dependants), { cause })
}

/** Projects what shows a document that has no row of its own, such as a picture. */
export async function projectChangedPart({
  req,
  ref,
  cause = null,
}: Caused & { ref: Ref }): Promise<void> {
  const tx = await txOf(req)
  // The rows that show it must be looked for after the lock, or a row just made is missed.
  await lockProjection(tx)
  await announce(tx, await projectDependants(req, [ref]), { cause })
}
