import type { Metadata } from 'next'
import { Invoice } from '../../../../../../features/orders/components/invoice.tsx'
import { orderWords } from '../../../../../../features/orders/words.ts'
import { loadShell } from '../../../../../../features/shell/loaders.ts'
import { translate } from '../../../../../../i18n/translate.ts'
import { type NumberPageParams, orderNumberOf, readerOf } from '../../../../../reader-params.ts'

export async function generateMetadata({ params }: NumberPageParams): Promise<Metadata> {
  const { locale } = await readerOf(params)
  const number = await orderNumberOf(params)
  // Browsers name the PDF after it.
  return {
    title: `${translate(locale, 'order')('invoice.title')} ${number}`,
    robots: { index: false },
  }
}

/** The sheet around an invoice; what stands on it only the browser knows. */
export default async function Page({ params }: NumberPageParams) {
  const reader = await readerOf(params)
  const [number, { settings }] = await Promise.all([orderNumberOf(params), loadShell(reader)])
  return (
    <Invoice
      number={number}
      reader={reader}
      words={orderWords(reader.locale)}
      sender={{ name: settings.name, email: settings.contactEmail }}
    />
  )
}
