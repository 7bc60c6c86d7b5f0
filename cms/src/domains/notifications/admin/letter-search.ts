import { letterStates, type LetterState } from './letter-words.ts'
import type { LetterFilter } from './letters.ts'

/** What the address of the page says: which letters are listed, and which one is open. */
export interface LetterSearch extends LetterFilter {
  letter?: number | undefined
}

type Raw = Record<string, string | string[] | undefined>

/** Reads the page's query; what makes no sense is as good as nothing. */
export function readLetterSearch(raw: Raw): LetterSearch {
  const q = typeof raw['q'] === 'string' ? raw['q'].trim().slice(0, 100) : ''
  const only = raw['show']
  return {
    q: q === '' ? undefined : q,
    only:
      typeof only === 'string' && Object.hasOwn(letterStates, only)
        ? (only as LetterState)
        : undefined,
    before: idOf(raw['before']),
    letter: idOf(raw['letter']),
  }
}

/** The page's address for a search. */
export function lettersAddress(root: string, { q, only, before, letter }: LetterSearch): string {
  const query = new URLSearchParams()
  if (q !== undefined) query.set('q', q)
  if (only !== undefined) query.set('show', only)
  if (before !== undefined) query.set('before', String(before))
  if (letter !== undefined) query.set('letter', String(letter))
  return query.size === 0 ? root : `${root}?${query}`
}

function idOf(value: unknown): number | undefined {
  const id = Number(value)
  return Number.isSafeInteger(id) && id > 0 ? id : undefined
}
