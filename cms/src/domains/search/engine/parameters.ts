/** How words are weighed. Fitted on judged queries (see bench/relevance), the same for all shops. */
export interface Parameters {
  /** Per field, in the order of `SEARCH_FIELDS`: weight, how far length counts, usual length. */
  fields: readonly { weight: number; b: number; usual: number }[]
  /** How soon more of the same word adds nothing. */
  k1: number
  /** What a match counts beside the very word: other forms, beginnings, synonyms, … */
  stem: number
  prefix: number
  /** How much less a beginning counts that is a known word itself. */
  prefixOfKnown: number
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
    { weight: 4, b: 0.6, usual: 16 },
    { weight: 2, b: 0.25, usual: 2 },
    { weight: 3.5, b: 0.8, usual: 4 },
    { weight: 0.3, b: 0.8, usual: 50 },
    { weight: 1, b: 0.3, usual: 4 },
    { weight: 4, b: 0, usual: 3 },
    { weight: 0.6, b: 0.6, usual: 80 },
  ],
  k1: 3,
  stem: 0.75,
  prefix: 0.5,
  prefixOfKnown: 0.3,
  typo: 0.6,
  synonym: 0.8,
  compound: 0.7,
  part: 0.7,
  coverage: 1.5,
  phrase: 0.12,
  without: 0.2,
  enough: 10,
}
