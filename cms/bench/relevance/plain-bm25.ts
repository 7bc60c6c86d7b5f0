import type { JudgedSet } from './judged-sets.ts'

const K1 = 1.2
const B = 0.75

/** The yardstick: BM25 as in the books over all text of a product, nothing else. */
export function plainBm25({ products }: JudgedSet): (query: string) => string[] {
  const postings = new Map<string, { doc: number; count: number }[]>()
  const lengths = products.map(({ fields }, doc) => {
    const counts = new Map<string, number>()
    const words = Object.values(fields).flatMap((texts) =>
      texts.flatMap(({ text }) => wordsOf(text)),
    )
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
    for (const [word, count] of counts) {
      const list = postings.get(word)
      if (list === undefined) postings.set(word, [{ doc, count }])
      else list.push({ doc, count })
    }
    return words.length
  })
  const usual = lengths.reduce((sum, length) => sum + length, 0) / lengths.length
  return (query) => {
    const scores = new Map<number, number>()
    for (const word of new Set(wordsOf(query))) {
      const list = postings.get(word) ?? []
      const idf = Math.log(1 + (products.length - list.length + 0.5) / (list.length + 0.5))
      for (const { doc, count } of list) {
        const norm = K1 * (1 - B + (B * (lengths[doc] ?? 0)) / usual)
        scores.set(doc, (scores.get(doc) ?? 0) + (idf * count * (K1 + 1)) / (count + norm))
      }
    }
    const best = [...scores].sort((a, b) => b[1] - a[1]).slice(0, 10)
    return best.map(([doc]) => products[doc]?.id ?? '')
  }
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
