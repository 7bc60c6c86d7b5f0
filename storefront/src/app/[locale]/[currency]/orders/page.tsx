import type { Metadata } from 'next'
import { FindOrder } from '../../../../features/orders/components/find-order.tsx'
import { orderWords } from '../../../../features/orders/words.ts'
import { translate } from '../../../../i18n/translate.ts'
import { type PageParams, readerOf } from '../../../reader-params.ts'

export async function generateMetadata({ params }: PageParams): Promise<Metadata> {
  const { locale } = await readerOf(params)
  return { title: translate(locale, 'order')('find.title'), robots: { index: false } }
}

/** Where a guest finds an order again. */
export default async function Page({ params }: PageParams) {
  const reader = await readerOf(params)
  return <FindOrder reader={reader} words={orderWords(reader.locale)} />
}
