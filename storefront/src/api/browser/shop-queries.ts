'use client'

import { QueryClient, useQuery } from '@tanstack/react-query'
import type { Problem } from '@vitrine/shared-types/primitives/problem'
import { callShop, type ShopAnswer, type ShopData, type ShopEndpointId } from './call-shop.ts'

/** The shop said no, or nobody answered; thrown within queries alone. */
export class ShopRefusal extends Error {
  readonly refusal: { problem: Problem } | { unreachable: true }

  constructor(answer: Extract<ShopAnswer<unknown>, { ok: false }>) {
    super(answer.problem?.code ?? 'unreachable')
    this.name = 'ShopRefusal'
    this.refusal = answer.problem ? { problem: answer.problem } : { unreachable: true }
  }

  /** The refusal's code, or null when nobody answered. */
  get code(): Problem['code'] | null {
    return 'problem' in this.refusal ? this.refusal.problem.code : null
  }

  /** Whether asking again later may help. */
  get isPassing(): boolean {
    return this.code === null || ['rate_limited', 'internal_error'].includes(this.code)
  }
}

/** How often a page looks again while the store is away. */
const LOOK_AGAIN_MS = 15_000

/**
 * What this tab has read of the shop. It lives as long as the document: signing in and out load the
 * page anew, so one customer's answers never meet another's.
 */
export const shopQueries = new QueryClient({
  defaultOptions: { queries: { staleTime: 10_000, networkMode: 'always', retry: shouldRetry } },
})

type ReadRequest<Id extends ShopEndpointId> = Parameters<typeof callShop<Id>>[1]

/** The name under which an answer is remembered. */
export function shopKey(id: ShopEndpointId, request?: object): unknown[] {
  return request ? [id, request] : [id]
}

/** Reads something of the shop, for whoever looks at it; tries again by itself after an outage. */
export function useShop<Id extends ShopEndpointId>(
  id: Id,
  request?: ReadRequest<Id>,
  { isWanted = true } = {},
) {
  return useQuery<ShopData<Id>, ShopRefusal>(
    {
      queryKey: shopKey(id, request),
      queryFn: ({ signal }) => readShop(id, { ...request, signal }),
      enabled: isWanted,
      refetchInterval: ({ state }) => (state.error?.isPassing ? LOOK_AGAIN_MS : false),
    },
    shopQueries,
  )
}

async function readShop<Id extends ShopEndpointId>(id: Id, request: object): Promise<ShopData<Id>> {
  // The caller's types have checked the request against this endpoint.
  const answer = await (callShop as (id: Id, request: object) => Promise<ShopAnswer<ShopData<Id>>>)(
    id,
    request,
  )
  if (!answer.ok) throw new ShopRefusal(answer)
  return answer.data
}

function shouldRetry(failures: number, error: Error): boolean {
  return failures < 2 && error instanceof ShopRefusal && error.code === null
}
