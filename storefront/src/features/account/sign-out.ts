import type { Locale } from '@vitrine/shared-types/primitives/locale'
import { callShop, type ShopAnswer } from '../../api/browser/call-shop.ts'
import { forgetCustomerWishes } from '../../api/browser/wishes.ts'
import { signInPath } from '../../i18n/account-paths.ts'
import { forgetUnread } from './unread.ts'

/** Forgets on this device whatever belongs to the customer. */
export function forgetCustomer(): void {
  forgetCustomerWishes()
  forgetUnread()
}

/** Ends the session. A session that is over already has ended, too. */
export async function signOut(): Promise<ShopAnswer<unknown>> {
  const answer = await callShop('signOut')
  const isOver = answer.ok || isSignedOut(answer.problem?.code)
  if (!isOver) return answer
  forgetCustomer()
  return { ok: true, data: undefined }
}

/** Whether a refusal says that nobody is signed in any longer. */
export function isSignedOut(code: string | null | undefined): boolean {
  return code === 'not_signed_in' || code === 'session_over'
}

/** Leaves for sign-in, to come back to this page. */
export function leaveForSignIn(locale: Locale): void {
  location.replace(signInPath(locale, `${location.pathname}${location.search}`))
}
