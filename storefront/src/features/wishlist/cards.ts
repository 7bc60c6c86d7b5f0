import type { ProductCard } from '@vitrine/shared-types/store-api/v1/products'
import type { Reader } from '../../ui/context.ts'

/** A card, and whether its picture stands on the page's own colour. */
export type Card = ProductCard & { isMelting: boolean }

/** The cards of some products as the shop has them now; null when nobody answered. */
export async function fetchCards(
  ids: readonly string[],
  { locale, currency }: Reader,
  signal?: AbortSignal,
): Promise<Card[] | null> {
  if (ids.length === 0) return []
  const query = new URLSearchParams({ ids: ids.join(','), locale, currency })
  try {
    const response = await fetch(`/api/cards?${query}`, signal ? { signal } : {})
    if (!response.ok) return null
    // The shop's own endpoint: it answers in this shape.
    const { items, melting } = (await response.json()) as Answer
    return items.map((card) => ({ ...card, isMelting: melting.includes(card.id) }))
  } catch {
    return null
  }
}

interface Answer {
  items: ProductCard[]
  /** Of those whose pictures melt into the page. */
  melting: string[]
}

/** Cards in the order of the list, and how many of the list are no longer in the shop. */
export function inOrder<T extends { id: string }>(
  ids: readonly string[],
  cards: readonly T[],
): { cards: T[]; gone: string[] } {
  const byId = new Map(cards.map((card) => [card.id, card]))
  return {
    cards: ids.flatMap((id) => byId.get(id) ?? []),
    gone: ids.filter((id) => !byId.has(id)),
  }
}
