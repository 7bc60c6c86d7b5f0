import type { ReadDatabase } from '../../../platform/read-database.ts'
import { readCards } from '../../catalogue/queries/index.ts'
import type { SearchSettings } from '../../catalogue/analysis/index.ts'
import type { Catalogue } from '../catalogue.ts'
import { countBits, hasBit } from '../columns/bitset.ts'
import { explainBlend } from '../engine/index.ts'
import { arrangedPage } from '../merchandising/arranged-page.ts'
import { arrange, factorOf, NOTHING_ARRANGED } from '../merchandising/arrangement.ts'
import { rulesFor } from '../merchandising/matching-rules.ts'
import type { KnownRule } from '../merchandising/rule.ts'
import { sliceOf } from '../queries/arranged-entries.ts'
import { narrow, narrowed } from '../queries/narrowing.ts'
import { searchWords, signalsOf } from '../queries/search-words.ts'
import type {
  ExplainedProduct,
  ExplanationRequest,
  RuleName,
  SearchExplanation,
} from './explanation.ts'

/** How far down a product's own place is looked for. */
const KNOWN_PLACES = 1000

/** What a search answers and why, by these words and rules. */
export function explainSearch(
  catalogue: Catalogue,
  { q, locale, currency, category, limit }: Omit<ExplanationRequest, 'drafts'>,
  given: { settings: SearchSettings; rules: readonly KnownRule[]; today: number },
): Omit<SearchExplanation, 'products'> & { products: Omit<ExplainedProduct, 'card'>[] } {
  const { columns, names } = catalogue
  columns.scratch.begin()
  const words = searchWords(catalogue, q, given.settings)
  const docs = narrowed(narrow(columns, { currency, ...(category && { category }) }, [words.docs]))
  const categoryId = category === undefined ? null : (names.categories.get(category)?.id ?? null)
  const rules = rulesFor(given.rules, { q, categoryId, locale })
  const arranged = arrange(rules, catalogue, given.today) ?? NOTHING_ARRANGED
  const order = { sort: 'featured', isSearch: true, locale, currency } as const
  const list = { order, words, collection: null }
  const own = sliceOf(columns, NOTHING_ARRANGED, list)(docs, 0, KNOWN_PLACES)
  const ownPlaces = new Map(own.map((doc, at) => [doc, at + 1]))
  const slice = sliceOf(columns, arranged, list)
  const shown = arrangedPage(arranged, { docs, slice, skip: 0, count: limit })
  const textOf = new Map(Array.from(words.matched, (doc, at) => [doc, words.textScore(at)]))
  const explained = catalogue.words.explain(words.query, shown)
  return {
    q,
    locale,
    ...words.note,
    total: countBits(docs),
    rules: rules.map(nameOf),
    products: explained.map((told, at) => {
      const { sum, coverage, neighbours, without, unwanted } = told
      const doc = shown[at] ?? -1
      const { text, parts, score } = explainBlend(textOf.get(doc) ?? 0, signalsOf(columns, doc))
      const productId = columns.idOf(doc)
      return {
        productId,
        place: at + 1,
        ownPlace: ownPlaces.get(doc) ?? null,
        words: told.words,
        wording: { sum, coverage, neighbours, without, unwanted },
        text,
        parts,
        score: score * factorOf(arranged, doc),
        boosts: arranged.boosts
          .filter(({ bits }) => hasBit(bits, doc))
          .map(({ rule, factor }) => ({ ...nameOf(rule), percent: percentOf(factor) })),
        pinnedBy: ruleThat(rules, (step) => step.kind === 'pin' && step.productId === productId),
        buriedBy: ruleThat(
          rules,
          (step) => step.kind === 'bury' && step.productIds.includes(productId),
        ),
      }
    }),
  }
}

/** The same with what the panel shows of the products. */
export async function explainWithCards(
  db: ReadDatabase,
  request: ExplanationRequest,
  explained: ReturnType<typeof explainSearch>,
): Promise<SearchExplanation> {
  const ids = explained.products.map(({ productId }) => productId)
  const cards = await readCards(db, { ...request, ids })
  const byId = new Map(cards.map((card) => [Number(card.id), card]))
  const products = explained.products.map((one) => ({
    ...one,
    card: byId.get(one.productId) ?? null,
  }))
  return { ...explained, products }
}

const nameOf = ({ id, name }: KnownRule): RuleName => ({ id, name })
const percentOf = (factor: number): number => Math.round((factor - 1) * 100)

function ruleThat(
  rules: readonly KnownRule[],
  does: (step: KnownRule['steps'][number]) => boolean,
): RuleName | null {
  const rule = rules.find(({ steps }) => steps.some(does))
  return rule === undefined ? null : nameOf(rule)
}
