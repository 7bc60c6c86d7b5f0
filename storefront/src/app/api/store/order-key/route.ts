import { keepOrderKey } from '../../../../api/forward/keep-order-key.ts'

/** Takes the key of an order that came in a letter's link, and keeps it where scripts cannot read. */
export const POST = (request: Request): Promise<Response> => keepOrderKey(request)

export const dynamic = 'force-dynamic'
