/** The first characters of a text; never half of a character that takes two places. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text
  const head = text.slice(0, length)
  return head.isWellFormed() ? head : head.slice(0, -1)
}
