import type { PayloadRequest } from 'payload'
import { txOf } from '../../../platform/transaction.ts'
import { projectDependants } from './dependants.ts'
import { lockProjection } from './lock.ts'
import { projectContents } from './project-contents.ts'
import { projectProducts } from './project-products.ts'
import type { RedirectKind } from './shapes.ts'
import type { Ref } from './world.ts'

/** Projects products, and what names those whose address changed. */
export async function projectChangedProducts(req: PayloadRequest, ids: number[]): Promise<void> {
  const { moved } = await projectProducts({ req, productIds: ids })
  await projectDependants(
    req,
    moved.map((id): Ref => `product:${id}`),
  )
}

/**
 * Projects a category, brand or page, and what shows it. A new description touches one row; a new
 * title, address or place touches every product below.
 */
export async function projectChangedContent(
  req: PayloadRequest,
  kind: Exclude<RedirectKind, 'product'>,
  id: number,
): Promise<void> {
  const { moved } = await projectContents({ req, kind, ids: [id] })
  await projectDependants(
    req,
    moved.map((changed): Ref => `${kind}:${changed}`),
  )
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
