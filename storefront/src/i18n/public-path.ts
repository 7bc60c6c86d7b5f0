import { CURRENCIES, LOCALES } from './contract-lists.ts'

const INTERNAL = new RegExp(`^/(${LOCALES.join('|')})/(?:${CURRENCIES.join('|')})(?=/|$)`, 'u')

/** The address as shoppers see it: while rendering on the server, Next says the internal one. */
export function publicPath(pathname: string): string {
  return pathname.replace(INTERNAL, '/$1')
}
