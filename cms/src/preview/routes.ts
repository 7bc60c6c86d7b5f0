import {
  PreviewCollection,
  type DraftPreview,
  type PreviewSubject,
} from '@vitrine/shared-types/previews/draft-preview'
import { checkPreviewToken } from '@vitrine/shared-types/previews/preview-token'
import { ReadContext } from '@vitrine/shared-types/store-api/v1/context'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { env } from '../env.ts'
import { inTransaction } from '../platform/transaction.ts'
import { previewBrand, previewCategory, previewCollection, previewPage } from './preview-content.ts'
import { previewProduct } from './preview-product.ts'
import { readsOf } from './reads.ts'

/** Why there is no preview; the shop's page says it in words. */
type Refusal = 'preview_off' | 'not_valid' | 'expired' | 'not_found'
const STATUS: Record<Refusal, number> = {
  preview_off: 503,
  not_valid: 403,
  expired: 410,
  not_found: 404,
}

const MAKERS = {
  products: previewProduct,
  categories: previewCategory,
  brands: previewBrand,
  productCollections: previewCollection,
  pages: previewPage,
} satisfies Record<PreviewCollection, unknown>

const Subject = z.object({
  collection: PreviewCollection,
  id: z.coerce.number().int().positive().max(2_147_483_647),
})

/**
 * `GET /api/preview/:collection/:id?locale&currency` → `DraftPreview`. Opened by a token for this
 * very document alone: neither a session nor a token for another one is enough.
 */
export const previewEndpoint: Endpoint = {
  path: '/preview/:collection/:id',
  method: 'get',
  handler: async (req) => {
    const answer = await answerPreview(req)
    const [body, status] =
      typeof answer === 'string' ? [{ code: answer }, STATUS[answer]] : [answer, 200]
    return Response.json(body, { status, headers: { 'Cache-Control': 'private, no-store' } })
  },
}

async function answerPreview(req: PayloadRequest): Promise<DraftPreview | Refusal> {
  if (env.SHOP_SECRET === undefined) return 'preview_off'
  const subject = Subject.safeParse(req.routeParams)
  const token = /^Bearer (\S+)$/u.exec(req.headers.get('Authorization') ?? '')?.[1]
  if (!subject.success || token === undefined) return 'not_valid'
  const check = checkPreviewToken(token, subject.data, { secret: env.SHOP_SECRET })
  if (!check.ok) return check.reason
  const reader = ReadContext.safeParse({
    locale: req.searchParams.get('locale') ?? undefined,
    currency: req.searchParams.get('currency') ?? undefined,
  })
  if (!reader.success) return 'not_found'
  return (await makePreview(req, subject.data, reader.data)) ?? 'not_found'
}

/** In a transaction, as the projection's readers expect; it only reads. */
async function makePreview(
  req: PayloadRequest,
  { collection, id }: PreviewSubject,
  reader: ReadContext,
): Promise<DraftPreview | null> {
  return await inTransaction(req.payload, (tx, inside) =>
    MAKERS[collection](inside, readsOf(tx), id, reader),
  )
}
