import type {
  CommerceBody,
  CommerceParams,
  CommerceQuery,
  CommerceResponse,
} from '@vitrine/shared-types/primitives/commerce-endpoint'
import type { Problem } from '@vitrine/shared-types/primitives/problem'
import type { CommerceEndpoints } from '@vitrine/shared-types/store-api/v1/commerce'
import type { PlacedOrder } from '@vitrine/shared-types/store-api/v1/orders'
import type { Session } from '@vitrine/shared-types/store-api/v1/sessions'
import { holdingsMayDiffer } from './holdings.ts'
import { type ShopEndpointId, STORE_PATHS } from './store-paths.ts'

export type { ShopEndpointId }

/** Tokens and secrets stay in cookies that no script can read: the shop's server takes them out. */
type WithoutSecrets<T> = T extends Session
  ? Omit<T, 'accessToken' | 'refreshToken'>
  : T extends PlacedOrder
    ? Omit<T, 'orderSecret'>
    : T

/** What an endpoint answers in the browser. */
export type ShopData<Id extends ShopEndpointId> = WithoutSecrets<
  CommerceResponse<CommerceEndpoints[Id]>
>

/** The answer, a refusal in the contract's words, or nobody answered (offline, or the store away). */
export type ShopAnswer<T> =
  | { ok: true; data: T }
  | { ok: false; problem: Problem; unreachable?: undefined }
  | { ok: false; unreachable: true; problem?: undefined }

type Given<Name extends string, Value> = undefined extends Value
  ? { [Key in Name]?: Value }
  : { [Key in Name]: Value }

type Sent<Id extends ShopEndpointId> = Given<'params', CommerceParams<CommerceEndpoints[Id]>> &
  Given<'body', CommerceBody<CommerceEndpoints[Id]>> & {
    query?: Partial<CommerceQuery<CommerceEndpoints[Id]>>
    /** Where the endpoint asks for one; also good for adding to the cart. */
    idempotencyKey?: string
    /** The version that is being changed, where the endpoint is versioned. */
    version?: number
    signal?: AbortSignal
  }

type Options<Id extends ShopEndpointId> =
  Partial<Sent<Id>> extends Sent<Id> ? [options?: Sent<Id>] : [options: Sent<Id>]

/** Asks the store through the shop's own origin. Never throws. */
export async function callShop<Id extends ShopEndpointId>(
  id: Id,
  ...[given]: Options<Id>
): Promise<ShopAnswer<ShopData<Id>>> {
  // All optional here; the signature has said what must be there.
  const options = (given ?? {}) as Partial<Sent<ShopEndpointId>>
  try {
    const response = await fetch(...requestOf(id, options))
    const text = response.status === 204 ? '' : await response.text()
    if (response.ok) {
      // The shop's server speaks for the contract: what it hands on is of this shape.
      return { ok: true, data: (text === '' ? undefined : JSON.parse(text)) as ShopData<Id> }
    }
    return refusalOf(text)
  } catch {
    return { ok: false, unreachable: true }
  } finally {
    holdingsMayDiffer()
  }
}

function requestOf(
  id: ShopEndpointId,
  { params, query, body, idempotencyKey, version, signal }: Partial<Sent<ShopEndpointId>>,
): [string, RequestInit] {
  const [method = '', template = ''] = STORE_PATHS[id].split(' ')
  const values = (params ?? {}) as Record<string, string>
  const path = template.replaceAll(/\{(\w+)\}/gu, (_, name: string) =>
    encodeURIComponent(values[name] ?? ''),
  )
  const pairs = Object.entries(query ?? {}).filter(([, value]) => value !== undefined)
  const search = new URLSearchParams(pairs.map(([name, value]) => [name, String(value)])).toString()
  const headers: Record<string, string> = { accept: 'application/json' }
  if (body !== undefined) headers['content-type'] = 'application/json'
  if (idempotencyKey !== undefined) headers['idempotency-key'] = idempotencyKey
  if (version !== undefined) headers['if-match'] = `"${version}"`
  return [
    `/api${path}${search === '' ? '' : `?${search}`}`,
    {
      method,
      headers,
      cache: 'no-store',
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal ? { signal } : {}),
    },
  ]
}

function refusalOf(text: string): ShopAnswer<never> {
  const problem = JSON.parse(text) as Partial<Problem>
  if (typeof problem.code !== 'string' || problem.code === 'unavailable') {
    return { ok: false, unreachable: true }
  }
  return { ok: false, problem: problem as Problem }
}
