import { type ProductTerms, readTerms } from '../../catalogue/analysis/index.ts'
import { encode, normsOf } from './impact.ts'
import type { Parameters } from './parameters.ts'

/** Stands before pieces of runs, which are no words; nothing of the analysis makes it. */
export const PIECE_MARK = '~'
const PIECE_LENGTH = 3
const PIECE_COUNTS = [1]
const PIECE_NORMS = [1]

/** Tells each term of a stored product with its posting, and the words of its titles. */
export function eachEntry(
  stored: string,
  parameters: Parameters,
  tell: (term: string, code: number) => void,
): string[][] {
  const product = readTerms(stored)
  if (product === null) return []
  const norms = normsOf(product.lengths, parameters)
  for (const { counts, terms } of product.groups) {
    const code = encode(counts, norms)
    if (code === 0) continue
    for (const term of terms) tell(term, code)
  }
  tellPieces(product, tell)
  return product.titles
}

function tellPieces({ runs }: ProductTerms, tell: (term: string, code: number) => void): void {
  if (runs.length === 0) return
  const code = encode(PIECE_COUNTS, PIECE_NORMS)
  const pieces = new Set(runs.flatMap(piecesOf))
  for (const piece of pieces) tell(PIECE_MARK + piece, code)
}

/** The overlapping pieces of three characters of a run. */
export function piecesOf(run: string): string[] {
  const pieces: string[] = []
  for (let at = 0; at + PIECE_LENGTH <= run.length; at += 1) {
    pieces.push(run.slice(at, at + PIECE_LENGTH))
  }
  return pieces
}
