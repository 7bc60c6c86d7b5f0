/** Words that no shop wants to put into somebody's mouth, in any of its languages. */
const NEVER = [
  'sex',
  'sexy',
  'porn',
  'porno',
  'xxx',
  'nude',
  'fuck',
  'shit',
  'cunt',
  'rape',
  'nazi',
  'cocaine',
  'heroin',
  'เย็ด',
  'หี',
  'ควย',
  'เหี้ย',
  'สัส',
  'โป๊',
]
const LATIN = new Set(NEVER.filter((word) => /^[a-z]+$/u.test(word)))
// Short Thai words are parts of innocent ones: those must be the whole search.
const THAI = NEVER.filter((word) => !LATIN.has(word))

/** Whether a search stays out of suggestions: by a word of ours, or of the editors'. */
export function isNeverSuggested(query: string, never: ReadonlySet<string>): boolean {
  if (never.has(query)) return true
  const words = query.split(' ')
  if (words.some((word) => LATIN.has(word) || never.has(word))) return true
  return THAI.some((word) => words.includes(word) || (word.length > 3 && query.includes(word)))
}
