import type { DemoProduct } from '@vitrine/shared-types/demo/types'
import type { RichText } from '@vitrine/shared-types/primitives/rich-text'
import type { SearchNote } from '@vitrine/shared-types/store-api/v1/search-note'
import { demo } from './demo-index.ts'

/** What some words find, and how they were understood; verbatim, as they were typed. */
export function findWords(
  q: string,
  isVerbatim = false,
): { products: DemoProduct[]; note: SearchNote } {
  const words = wordsOf(q)
  const exact = having(words, 'all')
  if (exact.length > 0) return { products: exact, note: { corrected: null, isRelaxed: false } }
  const nearest = isVerbatim ? words : words.map(nearestWord)
  const corrected = nearest.join(' ')
  const isCorrected = corrected !== words.join(' ')
  const near = isCorrected ? having(nearest, 'all') : []
  if (near.length > 0) return { products: near, note: { corrected, isRelaxed: false } }
  const some = words.length > 1 ? having(nearest, 'some') : []
  const note = { corrected: isCorrected && some.length > 0 ? corrected : null }
  return { products: some, note: { ...note, isRelaxed: some.length > 0 } }
}

/** The words of a text, small. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().split(/\s+/u).filter(Boolean)
}

function having(words: string[], which: 'all' | 'some'): DemoProduct[] {
  return demo.shop.products.filter((product) => {
    const text = textOf(product)
    return which === 'all'
      ? words.every((word) => text.includes(word))
      : words.some((word) => text.includes(word))
  })
}

const texts = new Map<DemoProduct, string>()

/** All that is written about a product, in every language, small. */
function textOf(product: DemoProduct): string {
  const known = texts.get(product)
  if (known !== undefined) return known
  const text = [
    ...Object.values(product.title),
    ...Object.values(product.subtitle),
    demo.brands.get(product.brand)?.name ?? '',
    ...product.tags,
    ...Object.values(product.description).map(wordsIn),
  ]
    .join(' ')
    .toLowerCase()
  texts.set(product, text)
  return text
}

/** The words of formatted text: every string called `text` in it. */
function wordsIn(blocks: RichText): string {
  const words: string[] = []
  JSON.stringify(blocks, (name, value: unknown) => {
    if (name === 'text' && typeof value === 'string') words.push(value)
    return value
  })
  return words.join(' ')
}

/** The word of a title that is one or two letters away, or the word itself. */
function nearestWord(word: string): string {
  const titles = demo.shop.products.flatMap(({ title }) => [
    ...wordsOf(title.en),
    // Thai runs on: a title begins with what it is.
    ...[word.length, word.length + 1].map((length) => title.th.slice(0, length)),
  ])
  if (word.length < 4 || titles.some((known) => known.includes(word))) return word
  const near = [...new Set(titles)]
    .map((known) => ({ known, distance: distanceOf(word, known) }))
    .toSorted((a, b) => a.distance - b.distance)[0]
  return near && near.distance <= (word.length >= 6 ? 2 : 1) ? near.known : word
}

/** How many letters must be added, taken away or changed. */
function distanceOf(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [i, letter] of a.split('').entries()) {
    const next = [i + 1]
    for (const [j, other] of b.split('').entries()) {
      const change = (row[j] ?? 0) + (letter === other ? 0 : 1)
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
