import type { PayloadRequest } from 'payload'
import { txOf } from '../../../platform/transaction.ts'
import { projectDependants } from './dependants.ts'
import { lockProjection } from './lock.ts'
import { projectContents, type ProjectedContents } from './project-contents.ts'
import { projectProducts, type Projected } from './project-products.ts'
import type { ContentKind, RedirectKind } from './shapes.ts'
import type { Ref } from './world.ts'

/**
 * Makes the rows of these products from their published documents, in the transaction of the
 * request, and those of what names a product whose address changed. Products that are not
 * published lose their rows. Changes nothing when called again.
 */
export async function projectChangedProducts({
  req,
  productIds,
}: {
  req: PayloadRequest
  productIds: Iterable<number>
}): Promise<Projected> {
  const done = await projectProducts({ req, productIds })
  await projectDependants(
    req,
    done.moved.map((id): Ref => `product:${id}`),
  )
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
}: {
  req: PayloadRequest
  kind: ContentKind
  ids: Iterable<number>
}): Promise<ProjectedContents> {
  const done = await projectContents({ req, kind, ids })
  if (kind !== 'navigation' && kind !== 'settings') {
    await projectDependants(
      req,
      done.moved.map((id): Ref => `${kind}:${id}`),
    )
  }
  return done
}

/** Removes the rows of a deleted document, and projects what named it, public or not. */
export async function projectDeleted(
  req: PayloadRequest,
  kind: RedirectKind,
  id: number,
): Promise<void> {
  if (kind === 'product') await projectProducts({ req, productIds: [id] })
  else await projectContents({ req, kind, ids: [id] })
  await projectDependants(req, [`${kind}:${id}`])
}

/** Projects what shows a document that has no row of its own, such as a picture. */
export async function projectChangedPart(req: PayloadRequest, ref: Ref): Promise<void> {
  // The rows that show it must be looked for after the lock, or a row just made is missed.
  await lockProjection(await txOf(req))
  await projectDependants(req, [ref])
}
