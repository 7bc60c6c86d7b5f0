import type { Metadata } from 'next'
import { cartWords } from '../../../../features/cart/cart-words.ts'
import { CartPage } from '../../../../features/cart/components/cart-page.tsx'
import { translate } from '../../../../i18n/translate.ts'
import { type PageParams, readerOf } from '../../../reader-params.ts'

export async function generateMetadata({ params }: PageParams): Promise<Metadata> {
  const { locale } = await readerOf(params)
  return { title: translate(locale, 'cart')('meta'), robots: { index: false } }
}

/** The same for everybody: what is in the cart the browser asks for. */
export default async function Page({ params }: PageParams) {
  const reader = await readerOf(params)
  return <CartPage reader={reader} words={cartWords(reader.locale)} />
}
