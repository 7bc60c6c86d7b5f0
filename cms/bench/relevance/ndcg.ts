const DEPTH = 10

/**
 * nDCG@10 with gains of 2^judgment − 1: what was found against the best order of all that was
 * judged; what nobody judged counts nothing. Null where nothing was judged to answer the query:
 * any order is as good as another there.
 */
export function ndcg(found: readonly string[], judged: ReadonlyMap<string, number>): number | null {
  const best = dcg([...judged.values()].sort((a, b) => b - a))
  return best === 0 ? null : dcg(found.map((id) => judged.get(id) ?? 0)) / best
}

function dcg(judgments: readonly number[]): number {
  return judgments
    .slice(0, DEPTH)
    .reduce((sum, judgment, at) => sum + (2 ** judgment - 1) / Math.log2(at + 2), 0)
}

/** The mean of those that count. */
export function meanOf(values: readonly (number | null)[]): number {
  const counted = values.filter((value) => value !== null)
  return counted.reduce((sum, value) => sum + value, 0) / Math.max(counted.length, 1)
}
