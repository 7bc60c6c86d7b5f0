import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { ProductOffers } from '@vitrine/shared-types/store-api/v1/products'
import type { Reader } from '../../ui/context.ts'

const EVERY_MS = 30_000

/** The prices and the stock of a product, kept fresh while someone looks. Silence keeps the old. */
export function useOffers(slug: string, reader: Reader) {
  return useQuery({
    queryKey: ['offers', slug, reader.locale, reader.currency],
    queryFn: ({ signal }) => fetchOffers(slug, reader, signal),
    placeholderData: keepPreviousData,
    refetchInterval: EVERY_MS,
    refetchOnWindowFocus: true,
    staleTime: EVERY_MS / 2,
    retry: 1,
  })
}

async function fetchOffers(
  slug: string,
  { locale, currency }: Reader,
  signal: AbortSignal,
): Promise<ProductOffers['offers']> {
  const query = new URLSearchParams({ locale, currency })
  const response = await fetch(`/api/products/${encodeURIComponent(slug)}/offers?${query}`, {
    signal,
  })
  if (!response.ok) throw new Error(`Offers answered ${response.status}`)
  // The shop's own endpoint has parsed it with the contract's schema.
  const { data } = (await response.json()) as { data: ProductOffers }
  return data.offers
}
