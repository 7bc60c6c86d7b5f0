/** Why the number in stock changed. */
export const REASONS = [
  'received',
  'counted',
  'damaged',
  'returned',
  'correction',
  'imported',
  'seeded',
] as const
export type Reason = (typeof REASONS)[number]

/** The place of a shop that has only one. */
export const MAIN_LOCATION = 'main'

/** Far beyond any shelf, well within a Postgres integer. */
export const MAX_ON_HAND = 1_000_000_000
