import type { Locale } from '@vitrine/shared-types/primitives/locale'
import { accountPath } from '../../i18n/account-paths.ts'
import { returnPath } from '../../platform/return-path.ts'

/** The page that asked for signing in, or null: never an address outside this shop. */
export function askedReturn(search: string): string | null {
  const asked = new URLSearchParams(search).get('return')
  if (asked === null) return null
  const path = returnPath(asked)
  return path === '/' || path.startsWith('/api/') ? null : path
}

/** Where to go once signed in: back, or to the account. */
export function afterSignIn(locale: Locale, search: string): string {
  return askedReturn(search) ?? accountPath(locale)
}
