import { LOCALES } from '@vitrine/shared-types/primitives/locale'
import { CURRENCIES } from '@vitrine/shared-types/primitives/money'
import { notFound } from 'next/navigation'
import type { Reader } from '../ui/context.ts'

/** What every page of the shop gets from its address. */
export interface PageParams {
  params: Promise<{ locale: string; currency: string }>
}
export interface SlugPageParams {
  params: Promise<{ locale: string; currency: string; slug: string }>
}
export interface NumberPageParams {
  params: Promise<{ locale: string; currency: string; number: string }>
}
export interface SearchPageParams {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** Language and currency of the page, from its address; anything else leads nowhere. */
export async function readerOf(params: PageParams['params']): Promise<Reader> {
  const given = await params
  const locale = LOCALES.find((known) => known === given.locale)
  const currency = CURRENCIES.find((known) => known === given.currency)
  if (!locale || !currency) notFound()
  return { locale, currency }
}

/** The slug in the address. Next hands Thai letters over percent-encoded. */
export async function slugOf(params: SlugPageParams['params']): Promise<string> {
  const { slug } = await params
  try {
    return decodeURIComponent(slug)
  } catch {
    notFound()
  }
}

/** The number of an order in the address; what cannot be one leads nowhere. */
export async function orderNumberOf(params: NumberPageParams['params']): Promise<string> {
  const number = (await params).number.toUpperCase()
  if (!/^V-\d{6}-[0-9A-Z]{4,8}$/u.test(number)) notFound()
  return number
}
