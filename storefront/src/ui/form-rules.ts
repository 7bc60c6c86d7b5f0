/** Of the messages `form`. */
interface RuleWords {
  required: string
  email: string
}

/** The shortest password that may be chosen; the contract says the same. */
export const SHORTEST_PASSWORD = 10

/** A field's text without the spaces around it; empty for what is no text. */
export function textOf(data: FormData, name: string): string {
  const value = data.get(name)
  return typeof value === 'string' ? value.trim() : ''
}

/** A password exactly as it was typed: its spaces are part of it. */
export function secretOf(data: FormData, name: string): string {
  const value = data.get(name)
  return typeof value === 'string' ? value : ''
}

/** What to do about a field that must not be empty, or undefined. */
export function checkFilled(value: string, words: Pick<RuleWords, 'required'>): string | undefined {
  return value === '' ? words.required : undefined
}

/** What to do about an address for mail. Lenient: the letter itself is the test. */
export function checkEmail(value: string, words: RuleWords): string | undefined {
  if (value === '') return words.required
  return /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/u.test(value) ? undefined : words.email
}

/** What to do about a password that is being chosen. */
export function checkNewPassword(
  value: string,
  words: Pick<RuleWords, 'required'> & { tooShort: string },
): string | undefined {
  if (value === '') return words.required
  return value.length < SHORTEST_PASSWORD ? words.tooShort : undefined
}
