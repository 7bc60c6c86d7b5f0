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
Read the catalogue and the content of a shop, which are public, and buy from it: as a guest with a cart's secret, or as a customer with a session.

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

## Who calls
A guest's cart and order each have a secret, shown once, that goes into a header and never into an address. A customer signs in and sends the access token; refresh it before it ends. Whatever belongs to somebody is answered with \`Cache-Control: no-store\`, and what belongs to somebody else does not exist (404).

## Doing it once
Send an \`Idempotency-Key\` with what must not happen twice: the same key and body get the same answer for a day, another body under the same key is refused.

## Two who change the same thing
What carries an \`ETag\` is changed with \`If-Match\`: whoever comes second is refused with \`version_conflict\` and reads in \`data\` what changed.

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
  { name: 'Carts', description: 'What somebody is about to buy, priced at every look.' },
  { name: 'Checkout', description: 'How it is delivered and what it costs in all.' },
  { name: 'Orders', description: 'What was bought, paid, sent and given back.' },
  { name: 'Customers', description: 'Accounts, addresses, wishes and notices.' },
  { name: 'Sessions', description: 'Signing in, staying so and signing out.' },
  { name: 'Store', description: 'What holds for the whole shop.' },
  { name: 'Events', description: 'What changes, as it happens: for caches and other followers.' },
  { name: 'Health', description: 'For supervisors and load balancers.' },
]

const TAG_BY_RESOURCE: Record<string, string> = {
  products: 'Products',
  categories: 'Categories',
  brands: 'Brands',
  pages: 'Pages',
  carts: 'Carts',
  checkout: 'Checkout',
  orders: 'Orders',
  payments: 'Orders',
  customers: 'Customers',
  addresses: 'Customers',
  'password-resets': 'Customers',
  'stock-alerts': 'Customers',
  sessions: 'Sessions',
}

/** The group of an endpoint, by its path. */
export function tagOf(path: string): string {
  if (path.startsWith('/health/')) return 'Health'
  return TAG_BY_RESOURCE[path.split('/')[3] ?? ''] ?? 'Store'
}
