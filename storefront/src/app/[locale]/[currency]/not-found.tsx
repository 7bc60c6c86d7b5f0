import type { Metadata } from 'next'
import { currency, locale } from 'next/root-params'
import { translate } from '../../../i18n/translate.ts'
import { MissingPage } from '../../missing-page.tsx'
import { readerOf } from '../../reader-params.ts'

export async function generateMetadata(): Promise<Metadata> {
  const reader = await rootReader()
  return { title: translate(reader.locale, 'notFound')('title') }
}

export default async function NotFound() {
  return <MissingPage reader={await rootReader()} />
}

/** This file gets no parameters of its own; the root layout's can be asked for. */
function rootReader() {
  return readerOf(
    Promise.all([locale(), currency()]).then(([given, money]) => ({
      locale: given ?? '',
      currency: money ?? '',
    })),
  )
}
