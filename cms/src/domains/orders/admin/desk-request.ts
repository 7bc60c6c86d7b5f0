import type { PayloadRequest } from 'payload'
import { env } from '../../../env.ts'
import { databaseOf } from '../../../platform/commerce-database.ts'
import { paymentProviders } from '../../payments/index.ts'
import type { CommerceDeps } from '../deps.ts'

/** What commands need, for a request of the panel. */
export function depsOf({ payload }: Pick<PayloadRequest, 'payload'>): CommerceDeps {
  const db = databaseOf(payload)
  const providers = paymentProviders({ db })
  return { db, providers, shopUrl: env.SHOP_URL, clock: () => new Date() }
}

/** The body of a request; undefined when it is no JSON. */
export async function readJson(req: Pick<PayloadRequest, 'json'>): Promise<unknown> {
  try {
    return await req.json?.()
  } catch {
    return undefined
  }
}
