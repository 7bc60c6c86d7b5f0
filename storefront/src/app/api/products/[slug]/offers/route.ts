import type { NextRequest } from 'next/server'
import { answerWith } from '../../../../../api/respond.ts'
import { callStore } from '../../../../../api/client.ts'
import type { RequestOf } from '../../../../../api/request.ts'

type Context = { params: Promise<{ slug: string }> }

/** Prices and stock of a product, asked again while someone is looking at it. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const { slug } = await params
  // Whatever stands in the query string is checked by the contract, which refuses what is wrong.
  const query = Object.fromEntries(
    request.nextUrl.searchParams,
  ) as RequestOf<'getProductOffers'>['query']
  return answerWith(
    await callStore('getProductOffers', { params: { slug }, ...(query ? { query } : {}) }),
  )
}
