import { CURRENCIES, DEFAULT_CURRENCY } from '../primitives/money.ts'
import { DEFAULT_LOCALE, LOCALES } from '../primitives/locale.ts'
import { MAX_PAGE_SIZE } from '../primitives/page.ts'
import { PROBLEMS } from '../primitives/problem.ts'

const problemRows = Object.entries(PROBLEMS)
  .map(([code, { status, title, isFinal }]) => {
    return `| \`${code}\` | ${status} | ${title} | ${isFinal ? 'no' : 'yes'} |`
  })
  .join('\n')

const list = (values: readonly string[]): string => values.map((one) => `\`${one}\``).join(', ')

/** The text above the endpoints: what holds for all of them. */
export const INTRODUCTION = `
Read the catalogue and the content of a shop. Everything here is public: there is nothing to sign in to.

## For whom
Every read takes a \`locale\` (${list(LOCALES)}; default \`${DEFAULT_LOCALE}\`) and a \`currency\` (${list(CURRENCIES)}; default \`${DEFAULT_CURRENCY}\`). Texts come in that language; where an editor has not translated one yet, it comes in the default language. A price that does not exist in the currency is \`null\`, never zero.

## Money
Amounts are whole numbers of minor units: \`129000\` in \`THB\` is ฿1,290.00.

## Lists
A page holds at most ${MAX_PAGE_SIZE} entries. Walk through a list with \`page\`, or hand \`pageInfo.nextCursor\` back as \`cursor\`, which stays right when products come and go meanwhile. A cursor belongs to the sort, language and currency it came from. Parameters that an endpoint does not know are refused, so that a typing error is never mistaken for "no filter".

## Addresses
A slug that an editor has changed keeps working: the answer carries the present slug, so compare and redirect.

## Images
An image knows no host: its paths begin at the media root, \`/media\` of this server unless the shop has a CDN. Files never change; keep them as long as you like.

## Refusals
Every refusal is \`application/problem+json\` (RFC 9457) with a \`code\` that stays the same across versions:

| code | status | meaning | may asking again help? |
|---|---|---|---|
${problemRows}

## Browsers
Pages of the shop's own origins may read from a browser (CORS), without credentials. Servers need no origin.

## Caching
Answers carry an \`ETag\`: send it in \`If-None-Match\` and get \`304\` when nothing has changed. They also carry the tags of what they show (\`Surrogate-Key\`) and how new they are (\`Vitrine-Revision\`). Follow \`/store/v1/events\` to learn which tags are old, and ask for what you fetch anew with \`Vitrine-Min-Revision\`: you never keep an answer that is older than the event which made you ask.
`.trim()

/** The groups of the reference, in the order they are shown. */
export const TAGS = [
  { name: 'Products', description: 'What the shop sells, with prices and stock.' },
  { name: 'Categories', description: 'The tree that orders it.' },
  { name: 'Brands', description: 'Who made it.' },
  { name: 'Pages', description: 'What the editors write.' },
  { name: 'Store', description: 'What holds for the whole shop.' },
  { name: 'Events', description: 'What changes, as it happens: for caches and other followers.' },
  { name: 'Health', description: 'For supervisors and load balancers.' },
]

const TAG_BY_RESOURCE: Record<string, string> = {
  products: 'Products',
  categories: 'Categories',
  brands: 'Brands',
  pages: 'Pages',
}

/** The group of an endpoint, by its path. */
export function tagOf(path: string): string {
  if (path.startsWith('/health/')) return 'Health'
  return TAG_BY_RESOURCE[path.split('/')[3] ?? ''] ?? 'Store'
}
