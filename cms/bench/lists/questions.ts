import { chanceOf, type Chance } from '../catalogue/chance.ts'
import { categoriesOf, productAt } from '../catalogue/product.ts'
import { references } from '../catalogue/references.ts'

/** Makes addresses that nobody has asked before. */
export type Questions = () => string

const LIST = '/store/v1/products'
const LIMIT = 24
const seeds = { next: 1 }

/** What cold rows ask, of a catalogue with so many products. */
export function coldQuestions(products: number): Record<string, Questions> {
  const one = (make: (chance: Chance) => [string, Record<string, string | number>]): Questions => {
    const chance = chanceOf(7, (seeds.next += 1))
    let n = 0
    return () => {
      const [path, query] = make(chance)
      // A bound below every price: the same list, and an address of its own.
      const own = path === LIST ? { priceMin: String((n += 1)) } : undefined
      return `${path}?${String(new URLSearchParams({ ...stringsOf(query), ...own }))}`
    }
  }
  const any = (chance: Chance) => productAt(1 + chance.below(products)).product
  const list = (query: Record<string, string | number>): [string, typeof query] => [
    LIST,
    { limit: LIMIT, ...query },
  ]
  const deepest = Math.min(10_000, Math.floor(products / LIMIT) - 1)
  return {
    list: one((chance) => list({ ...reader(chance), facets: 'true', sort: sortOf(chance) })),
    category: one((chance) =>
      list({ ...reader(chance), category: categoryOf(chance), facets: 'true' }),
    ),
    narrowed: one((chance) => list({ ...reader(chance), ...twoFacets(chance), facets: 'true' })),
    offset: one((chance) =>
      list({ sort: sortOf(chance), page: Math.ceil(deepest / 2) + chance.below(deepest / 2) }),
    ),
    search: one((chance) => {
      const locale = chance.is(0.5) ? 'en' : 'th'
      const words = 1 + chance.below(3)
      return list({
        q: wordsOf(any(chance).title?.[locale] ?? '', words, locale),
        locale,
        facets: 'true',
      })
    }),
    typo: one((chance) => {
      const words = wordsOf(any(chance).title?.en ?? '', 1 + chance.below(3), 'en')
      return list({ q: misspelt(words, chance), facets: 'true' })
    }),
    suggestions: one((chance) => {
      const title = any(chance).title?.[chance.is(0.5) ? 'en' : 'th'] ?? ''
      return [
        '/store/v1/search/suggestions',
        { q: title.slice(0, 2 + chance.below(8)).trim() || 'te' },
      ]
    }),
    product: one((chance) => [`${LIST}/${any(chance).slug}`, reader(chance)]),
  }
}

/** The same list over and over, as it is asked most. */
export const WARM_LIST = `${LIST}?limit=${LIMIT}&locale=en&currency=THB`

/** The list of the warm row under addresses of its own. */
export function coldWarmList(): Questions {
  let n = 0
  return () => `${WARM_LIST}&priceMin=${(n += 1)}`
}

/** Cursors of pages deep in the list, then asked under addresses of their own. */
export async function cursorQuestions(origin: string, products: number): Promise<Questions> {
  const chance = chanceOf(11, (seeds.next += 1))
  const deepest = Math.min(10_000, Math.floor(products / LIMIT) - 1)
  const cursors: string[] = []
  for (let n = 0; n < 20; n += 1) {
    const page = 1 + Math.floor(deepest / 2) + chance.below(Math.floor(deepest / 2) - 1)
    const answer = await fetch(`${origin}${LIST}?limit=${LIMIT}&sort=newest&page=${page}`)
    const { pageInfo } = (await answer.json()) as { pageInfo: { nextCursor: string | null } }
    if (pageInfo.nextCursor !== null) cursors.push(pageInfo.nextCursor)
  }
  let n = 0
  return () => {
    const cursor = encodeURIComponent(cursors[n % cursors.length] ?? '')
    return `${LIST}?limit=${LIMIT}&sort=newest&cursor=${cursor}&priceMin=${(n += 1)}`
  }
}

function reader(chance: Chance): Record<string, string> {
  return { locale: chance.is(0.5) ? 'en' : 'th', currency: chance.is(0.9) ? 'THB' : 'USD' }
}

function sortOf(chance: Chance): string {
  return chance.pick(['featured', 'featured', 'featured', 'newest', 'price_asc', 'rating', 'title'])
}

/** Shelves of every level; most visits are to the upper ones. */
function categoryOf(chance: Chance): string {
  return chance.pick(categoriesOf(chance.pick([0, 0, 1, 1, 2]))).slug
}

function twoFacets(chance: Chance): Record<string, string> {
  const material = chance.some(references.attributeOptions.slice(0, 12), 2)
  const colour = chance.some(references.variantOptions.slice(0, 8), 2)
  return {
    category: chance.pick(categoriesOf(0)).slug,
    attributes: [
      ...material.map(({ key }) => `material:${key}`),
      ...colour.map(({ key }) => `colour:${key}`),
    ].join(','),
  }
}

function wordsOf(title: string, count: number, locale: 'en' | 'th'): string {
  const words = title.split(' ')
  // Thai titles begin with what the thing is, written in one.
  return locale === 'th' ? (words[0] ?? title).slice(0, 4 * count) : words.slice(-count).join(' ')
}

/** Two letters in the wrong order, or one too few. */
function misspelt(words: string, chance: Chance): string {
  const longest = words.split(' ').toSorted((a, b) => b.length - a.length)[0] ?? words
  const at = 1 + chance.below(Math.max(1, longest.length - 2))
  const swapped =
    longest.slice(0, at) + longest.charAt(at + 1) + longest.charAt(at) + longest.slice(at + 2)
  const shorter = longest.slice(0, at) + longest.slice(at + 1)
  return words.replace(longest, chance.is(0.5) ? swapped : shorter)
}

function stringsOf(query: Record<string, string | number>): Record<string, string> {
  return Object.fromEntries(Object.entries(query).map(([name, value]) => [name, String(value)]))
}
