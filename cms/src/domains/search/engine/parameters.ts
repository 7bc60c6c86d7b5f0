/** How words are weighed. Fitted on judged queries (see bench/relevance), the same for all shops. */
export interface Parameters {
  /** Per field, in the order of `SEARCH_FIELDS`: weight, how far length counts, usual length. */
  fields: readonly { weight: number; b: number; usual: number }[]
  /** How soon more of the same word adds nothing. */
  k1: number
  /** What a match counts beside the very word: other forms, beginnings, synonyms, … */
  stem: number
  prefix: number
  typo: number
  synonym: number
  compound: number
  part: number
  /** How much a product loses for each word that it has not (power of the share it has). */
  coverage: number
  /** What words beside each other in the title add, as a share of the score. */
  phrase: number
  /** What a product loses with a word in its title that was not wanted, as a share. */
  without: number
  /** With fewer products that have all words, those that have most of them are shown, too. */
  enough: number
}

export const PARAMETERS: Parameters = {
  fields: [
    { weight: 4, b: 0.5, usual: 12 },
    { weight: 2, b: 0.3, usual: 2 },
    { weight: 1.5, b: 0.3, usual: 6 },
    { weight: 1, b: 0.5, usual: 40 },
    { weight: 1, b: 0.3, usual: 4 },
    { weight: 4, b: 0, usual: 3 },
    { weight: 0.6, b: 0.6, usual: 80 },
  ],
  k1: 1.2,
  stem: 0.9,
  prefix: 0.5,
  typo: 0.6,
  synonym: 0.8,
  compound: 0.9,
  part: 0.7,
  coverage: 1,
  phrase: 0.1,
  without: 0.3,
  enough: 10,
}
