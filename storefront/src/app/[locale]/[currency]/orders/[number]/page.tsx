import type { Metadata } from 'next'
import { OrderPage } from '../../../../../features/orders/components/order-page.tsx'
import { orderWords } from '../../../../../features/orders/words.ts'
import { translate } from '../../../../../i18n/translate.ts'
import { type NumberPageParams, orderNumberOf, readerOf } from '../../../../reader-params.ts'

export async function generateMetadata({ params }: NumberPageParams): Promise<Metadata> {
  const { locale } = await readerOf(params)
  return { title: translate(locale, 'order')('meta'), robots: { index: false } }
}

/** Says nothing of the order itself: whoever may see it, only their browser can show. */
export default async function Page({ params }: NumberPageParams) {
  const reader = await readerOf(params)
  const number = await orderNumberOf(params)
  return <OrderPage number={number} reader={reader} words={orderWords(reader.locale)} />
}
