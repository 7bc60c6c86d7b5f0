import type { Locale } from '@vitrine/shared-types/primitives/locale'

/** The parts of an account, each a page of its own. */
export const ACCOUNT_PARTS = [
  'orders',
  'addresses',
  'profile',
  'security',
  'notices',
  'data',
] as const
export type AccountPart = (typeof ACCOUNT_PARTS)[number]

/** The account, or one of its parts. */
export const accountPath = (locale: Locale, part?: AccountPart) =>
  part ? `/${locale}/account/${part}` : `/${locale}/account`
/** Where one signs in, and comes back to `from` afterwards. */
export const signInPath = (locale: Locale, from?: string) =>
  `/${locale}/sign-in${from ? `?return=${encodeURIComponent(from)}` : ''}`
export const signUpPath = (locale: Locale, from?: string) =>
  `/${locale}/sign-up${from ? `?return=${encodeURIComponent(from)}` : ''}`
/** Where a password is asked for anew; with a token in the fragment, where it is chosen. */
export const resetPath = (locale: Locale) => `/${locale}/account/reset`
export const wishlistPath = (locale: Locale) => `/${locale}/wishlist`
/** Where a guest finds an order, or one order itself. */
export const orderPath = (locale: Locale, number?: string) =>
  number ? `/${locale}/orders/${encodeURIComponent(number)}` : `/${locale}/orders`
export const writeReviewPath = (locale: Locale, number: string) =>
  `${orderPath(locale, number)}/review`
/** All reviews of a product. */
export const reviewsPath = (locale: Locale, slug: string) =>
  `/${locale}/products/${encodeURIComponent(slug)}/reviews`
