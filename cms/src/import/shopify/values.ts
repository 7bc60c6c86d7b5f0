import { cut } from '../cut.ts'

/** `TRUE`, `yes`, `1`; null when the cell is blank or says something else. */
export function toFlag(text: string): boolean | null {
  if (/^(true|yes|y|1|active|continue)$/iu.test(text)) return true
  if (/^(false|no|n|0|deny)$/iu.test(text)) return false
  return null
}

/** Whole pieces on hand; null when the cell doesn't say, such as `not stocked`. */
export function toQuantity(text: string): number | null {
  if (!/^-?\d{1,9}(\.0*)?$/u.test(text)) return null
  return Math.max(0, Math.trunc(Number(text)))
}

const GRAMS_PER: Record<string, number> = { g: 1, kg: 1000, oz: 28.349523125, lb: 453.59237 }

/** Whole grams; null when there is no weight. Zero is how Shopify writes "not weighed". */
export function toGrams(grams: string, weight: string, unit: string): number | null {
  const direct = positive(grams)
  if (direct !== null) return Math.round(direct)
  const other = positive(weight)
  const factor = GRAMS_PER[unit.toLowerCase()]
  return other === null || factor === undefined ? null : Math.round(other * factor)
}

function positive(text: string): number | null {
  if (!/^\d{1,9}(\.\d*)?$/u.test(text)) return null
  const value = Number(text)
  return value > 0 ? value : null
}

/** Tags between commas, each once. */
export function toTags(text: string): string[] {
  const tags = text.split(',').map((tag) => cut(tag.trim(), 100))
  return [...new Set(tags.filter((tag) => tag !== ''))]
}

/** A cell that a spreadsheet would run: `=SUM(A1)`, `+cmd|'/c calc'!A0`, `@IMPORT(…)`. */
export function isFormula(text: string): boolean {
  return /^(=|[+\-@]\s*[A-Za-z_]+\s*[(|!])/u.test(text)
}

/** Characters that Postgres can't store in a text. */
export function hasForbiddenCharacter(text: string): boolean {
  return text.includes('\0')
}
