import { normalise } from '../../catalogue/analysis/index.ts'
import type { Texts } from '../names.ts'

/** What is offered of things that have names: brands, categories. */
export interface LikeOptions<Named> {
  textsOf: (named: Named) => Texts
  countOf: (named: Named) => number
  limit: number
}

/**
 * Those with a name of which every word asked for begins a word, in any language: names that begin
 * so first, then those with the most products. What holds nothing is left out.
 */
export function namedLike<Named extends object>(
  q: string,
  names: ReadonlyMap<string, Named>,
  { textsOf, countOf, limit }: LikeOptions<Named>,
): Named[] {
  const asked = normalise(q).trim()
  const words = asked.split(/\s+/u).filter((word) => word !== '')
  const longest = words.toSorted((one, other) => other.length - one.length)[0]
  if (longest === undefined) return []
  const isLike = (text: string): boolean => words.every((word) => hasBeginning(text, word))
  const found: { named: Named; count: number; isFirst: boolean }[] = []
  for (const { named, texts } of holding(longest, readable(names, textsOf))) {
    const count = texts.some(isLike) ? countOf(named) : 0
    if (count === 0) continue
    found.push({ named, count, isFirst: texts.some((text) => text.startsWith(asked)) })
  }
  return found
    .sort((a, b) => Number(b.isFirst) - Number(a.isFirst) || b.count - a.count)
    .slice(0, limit)
    .map(({ named }) => named)
}

/** Names as they are compared: also all in one text, so that a look at most of them costs nothing. */
interface Readable<Named> {
  joined: string
  /** `end` tells where the names of each end in it. */
  all: { named: Named; texts: string[]; end: number }[]
}

/** Names are read anew as a whole when one changes, so a map that was seen stays as it is. */
const seen = new WeakMap<ReadonlyMap<string, object>, Readable<object>>()

function readable<Named extends object>(
  names: ReadonlyMap<string, Named>,
  textsOf: (named: Named) => Texts,
): Readable<Named> {
  const known = seen.get(names) as Readable<Named> | undefined
  if (known !== undefined) return known
  const made: Readable<Named> = { joined: '', all: [] }
  for (const named of names.values()) {
    const texts = [...new Set(Object.values(textsOf(named)).map(normalise))]
    // What is between them is in no word.
    made.joined += `${texts.join('\n')}\n`
    made.all.push({ named, texts, end: made.joined.length })
  }
  seen.set(names, made)
  return made
}

/** Those whose names hold a word anywhere, in their order. */
function holding<Named>(word: string, { joined, all }: Readable<Named>): Readable<Named>['all'] {
  let at = joined.indexOf(word)
  return all.filter(({ end }) => {
    if (at < 0 || at >= end) return false
    at = joined.indexOf(word, end)
    return true
  })
}

const THAI = /\p{Script=Thai}/u
const LETTER = /[\p{L}\p{N}]/u

/** Thai has no spaces: there the beginning of a word can be anywhere. */
function hasBeginning(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || THAI.test(word) || !LETTER.test(text.charAt(at - 1))) return true
  }
  return false
}
