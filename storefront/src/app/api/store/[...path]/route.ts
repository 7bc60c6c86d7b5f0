import { forward } from '../../../../api/forward/forward.ts'

/** `/api/store/v1/…`: the store API for the shop's own pages, under the shop's own origin. */
const handle = (request: Request): Promise<Response> => forward(request)

export const GET = handle
export const POST = handle
export const PUT = handle
export const PATCH = handle
export const DELETE = handle

export const dynamic = 'force-dynamic'
