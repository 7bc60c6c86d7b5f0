import { PIECE_LENGTH, PIECE_MARK } from './document-entries.ts'
import type { TermTable } from './term-table.ts'

const THAI = 0x0e00

/** Three letters of Thai are a number of 21 bits: no need to look for it. */
export function pieceNumbers(table: TermTable): (text: string, at: number) => number {
  let known = new Int32Array(0)
  return (text, at) => {
    const a = text.charCodeAt(at) - THAI
    const b = text.charCodeAt(at + 1) - THAI
    const c = text.charCodeAt(at + 2) - THAI
    const numberOf = (): number => table.idOf(pieceTerm(text, at), 0, 1 + PIECE_LENGTH)
    if (((a | b | c) & ~0x7f) !== 0) return numberOf()
    if (known.length === 0) known = new Int32Array(1 << 21)
    const key = (a << 14) | (b << 7) | c
    if (known[key] === 0) known[key] = numberOf() + 1
    return known[key]! - 1
  }
}

/** The term of the piece of a run that begins there. */
export function pieceTerm(text: string, at: number): string {
  return PIECE_MARK + text.slice(at, at + PIECE_LENGTH)
}
