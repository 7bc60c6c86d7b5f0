import { normalise } from './normalise.ts'
import { unitOf } from './units.ts'

export interface Token {
  text: string
  /** More terms at this place: the joined form of a hyphenated word, the number of a measure. */
  extras: readonly string[]
  /** The unbroken run of a script without spaces that this word was cut from, by its number. */
  run: number | null
}

export interface Tokens {
  tokens: Token[]
  runs: string[]
}

const UNSPACED =
  '\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}'
const ANY = piecesOf(`[[\\p{L}\\p{N}\\p{M}]--[${UNSPACED}]]`, `[[${UNSPACED}]--[ๆฯ฿๏๚๛]]+`)
/** The same for text without any other letters, which is several times as quick to read. */
const ASCII = piecesOf('[a-z0-9]', '(?!)')
const IS_ASCII = /^[\p{ASCII}]*$/u

function piecesOf(letter: string, run: string): RegExp {
  const number = `\\d+(?:[.,]\\d+)*(?!${letter}|[\\-_.\\/]${letter})`
  const inch = `\\s?(?:''|["”″])`
  const chunk = `${letter}+(?:['._\\/\\-]${letter}+)*`
  return new RegExp(`(${run})|(${number})(${inch})?|(${chunk})`, 'gv')
}

const NONE: readonly string[] = []
const LONGEST = 64
const words = new Intl.Segmenter('th', { granularity: 'word' })

/** The words of a text in order. At most `most`; a piece longer than 64 characters is cut. */
export function tokenise(text: string, most = 400): Tokens {
  const found: Tokens = { tokens: [], runs: [] }
  const folded = normalise(text)
  for (const match of folded.matchAll(IS_ASCII.test(folded) ? ASCII : ANY)) {
    if (found.tokens.length >= most) break
    const [, run, number, inch, chunk] = match
    if (run !== undefined) addRun(found, run)
    else if (number !== undefined) addNumber(found, number, inch !== undefined)
    else if (chunk !== undefined) addChunk(found, chunk.slice(0, LONGEST))
  }
  return found
}

function addRun({ tokens, runs }: Tokens, text: string): void {
  const number = runs.push(text) - 1
  for (const { segment, isWordLike } of words.segment(text)) {
    if (isWordLike === false) continue
    if (joinUnit(tokens, segment)) continue
    tokens.push({ text: segment.slice(0, LONGEST), extras: NONE, run: number })
  }
}

function addNumber({ tokens }: Tokens, digits: string, isInch: boolean): void {
  const text = plainNumber(digits)
  if (isInch) tokens.push({ text: `${text}inch`, extras: [text], run: null })
  else tokens.push({ text, extras: NONE, run: null })
}

/** 1,000 is 1000, and long numbers (barcodes) are the same with and without their first zeros. */
function plainNumber(digits: string): string {
  const plain = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits) ? digits.replaceAll(',', '') : digits
  const short = plain.replace(/^0+(?=\d{7})/, '')
  return short.replaceAll(',', '.').slice(0, LONGEST)
}

function addChunk(found: Tokens, chunk: string): void {
  const { tokens } = found
  const bare = chunk.replace(/'s?(?=$|[-._/])/g, '').replaceAll("'", '')
  if (joinUnit(tokens, bare)) return
  const attached = /^(\d+(?:[.,]\d+)?)-?(\p{L}+)$/u.exec(bare)
  const unit = attached?.[2] === 'in' ? 'inch' : unitOf(attached?.[2] ?? '')
  if (attached?.[1] !== undefined && unit !== undefined) {
    const number = plainNumber(attached[1])
    tokens.push({ text: number + unit, extras: [number], run: null })
    return
  }
  addParts(tokens, bare)
}

function addParts(tokens: Token[], bare: string): void {
  const parts = bare.split(/[-_/]|(?<!\d)\.|\.(?!\d)/).filter((part) => part !== '')
  const joined = parts.join('')
  const isJoinable = parts.length > 1 && (parts.length <= 3 || /\d/.test(joined))
  parts.forEach((part, at) => {
    const extras = isJoinable && at === 0 ? [joined] : NONE
    const text = /^[\d.]+$/.test(part) ? plainNumber(part) : part
    tokens.push({ text, extras, run: null })
  })
}

/** “500 ml” is one word, the same as “500ml”. */
function joinUnit(tokens: Token[], word: string): boolean {
  const unit = unitOf(word)
  const before = tokens.at(-1)
  if (unit === undefined || before === undefined) return false
  if (!/^\d+(?:\.\d+)?$/.test(before.text)) return false
  tokens[tokens.length - 1] = {
    text: before.text + unit,
    extras: [...before.extras, before.text],
    run: null,
  }
  return true
}
