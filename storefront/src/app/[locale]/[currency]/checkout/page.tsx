import type { Metadata } from 'next'
import { cartWords } from '../../../../features/cart/cart-words.ts'
import { CartCoupons } from '../../../../features/cart/components/cart-coupons.tsx'
import { CheckoutPage } from '../../../../features/checkout/components/checkout-page.tsx'
import { checkoutWords } from '../../../../features/checkout/words.ts'
import { translate } from '../../../../i18n/translate.ts'
import { type PageParams, readerOf } from '../../../reader-params.ts'

export async function generateMetadata({ params }: PageParams): Promise<Metadata> {
  const { locale } = await readerOf(params)
  return { title: translate(locale, 'checkout')('meta'), robots: { index: false } }
}

/** The same for everybody: what is bought, and by whom, only the browser knows. */
export default async function Page({ params }: PageParams) {
  const reader = await readerOf(params)
  const { locale } = reader
  return (
    <CheckoutPage
      reader={reader}
      words={checkoutWords(locale)}
      coupons={<CartCoupons words={cartWords(locale)} />}
    />
  )
}
