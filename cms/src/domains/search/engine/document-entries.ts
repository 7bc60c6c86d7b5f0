import { isStoredTerms, scanTerms } from '../../catalogue/analysis/index.ts'
import { encode, normsOf } from './impact.ts'
import type { Parameters } from './parameters.ts'

/** Stands before pieces of runs, which are no words; nothing of the analysis makes it. */
export const PIECE_MARK = '~'
/** Between the titles of one product. */
export const TITLE_END = 0xffffffff
export const PIECE_LENGTH = 3
const PIECE = encode([1], [1])

/** Where terms get their numbers. */
export interface Numbers {
  ofTerm(text: string, from: number, to: number): number
  ofPiece(text: string, at: number): number
}

/**
 * Tells each term of a stored product, by number, with its posting; answers the words of its
 * titles with an end between them. Nothing for what another version of the analysis wrote.
 */
export function eachEntry(
  stored: string,
  parameters: Parameters,
  numbers: Numbers,
  tell: (term: number, code: number) => void,
): Uint32Array {
  const titles: number[] = []
  if (!isStoredTerms(stored)) return new Uint32Array(0)
  const pieces = new Set<number>()
  let norms: number[] = []
  let code = 0
  scanTerms(stored, {
    lengths: (lengths) => {
      norms = normsOf(lengths, parameters)
    },
    group: (counts) => {
      code = encode(counts, norms)
    },
    term: (from, to) => {
      if (code !== 0) tell(numbers.ofTerm(stored, from, to), code)
    },
    title: () => {
      if (titles.length > 0) titles.push(TITLE_END)
    },
    titleWord: (from, to) => {
      titles.push(numbers.ofTerm(stored, from, to))
    },
    run: (from, to) => {
      for (let at = from; at + PIECE_LENGTH <= to; at += 1) pieces.add(numbers.ofPiece(stored, at))
    },
  })
  for (const piece of pieces) tell(piece, PIECE)
  return Uint32Array.from(titles)
}

/** The overlapping pieces of three characters of a run. */
export function piecesOf(run: string, step = 1): string[] {
  const pieces: string[] = []
  const last = run.length - PIECE_LENGTH
  for (let at = 0; at < last; at += step) pieces.push(run.slice(at, at + PIECE_LENGTH))
  if (last >= 0) pieces.push(run.slice(last))
  return pieces
}
