import { type Parameters, PARAMETERS } from '../../src/domains/search/engine/index.ts'
import { readJudgedSets } from './judged-sets.ts'
import { meanOf } from './ndcg.ts'
import { analyseSet, rank } from './ranked-set.ts'

type Say = (line: string) => void
interface Trial {
  parameters: Parameters
  /** By set, then by query. */
  scores: (number | null)[][]
}

const FOLDS = 5

/**
 * Looks for better weights by chance, near the present ones. Prints the best, and what weights
 * that were chosen on four fifths of the queries come to on the other fifth: that is the number
 * to believe of queries that nobody has seen.
 */
export function fitParameters(draws: number, say: Say): void {
  const sets = readJudgedSets().map(analyseSet)
  const trials: Trial[] = []
  let best = PARAMETERS
  let bestSum = 0
  for (let draw = 0; draw < draws; draw += 1) {
    const parameters = draw === 0 ? PARAMETERS : nearby(Math.random() < 0.7 ? best : PARAMETERS)
    const scores = sets.map((set) => rank(set, parameters).map(({ score }) => score))
    trials.push({ parameters, scores })
    const sum = scores.reduce((total, one) => total + meanOf(one), 0)
    if (sum <= bestSum) continue
    bestSum = sum
    best = parameters
    say(`${draw}: ${scores.map((one) => meanOf(one).toFixed(4)).join(' ')}`)
  }
  say(JSON.stringify(best))
  const heldOut = sets.map((_, set) => meanOf(heldOutScores(trials, set)).toFixed(4))
  say(`chosen on other queries: ${heldOut.join(' ')}`)
}

/** Each query's score with the weights that were best for the sum of both sets without its fold. */
function heldOutScores(trials: readonly Trial[], set: number): (number | null)[] {
  const chosen = Array.from({ length: FOLDS }, (_, fold) => bestWithout(trials, fold))
  const count = trials[0]?.scores[set]?.length ?? 0
  return Array.from({ length: count }, (_, query) => {
    return chosen[query % FOLDS]?.scores[set]?.[query] ?? null
  })
}

function bestWithout(trials: readonly Trial[], fold: number): Trial | undefined {
  const sumOf = ({ scores }: Trial): number =>
    scores.reduce((sum, one) => sum + meanOf(one.filter((_, query) => query % FOLDS !== fold)), 0)
  return trials.toSorted((a, b) => sumOf(b) - sumOf(a))[0]
}

function nearby(from: Parameters): Parameters {
  const times = (value: number, most: number): number => value * most ** (Math.random() * 2 - 1)
  const within = (value: number): number =>
    Math.min(0.95, Math.max(0.05, value + (Math.random() - 0.5) * 0.3))
  return {
    ...from,
    fields: from.fields.map(({ weight, b, usual }) => ({
      weight: times(weight, 1.6),
      b: within(b),
      usual: times(usual, 1.3),
    })),
    k1: times(from.k1, 1.6),
    stem: within(from.stem),
    coverage: times(from.coverage, 1.6),
    phrase: Math.max(0, from.phrase + (Math.random() - 0.5) * 0.1),
  }
}
