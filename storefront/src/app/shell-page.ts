import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { Metadata } from 'next'
import { type PageParams, readerOf } from './reader-params.ts'

/**
 * The metadata of a page that is the same for everybody and filled in by the browser: nothing for
 * search engines, and no address that a token came with is told to other sites.
 */
export function shellMetadata(
  titleOf: (locale: Locale) => string,
): (props: PageParams) => Promise<Metadata> {
  return async ({ params }) => {
    const { locale } = await readerOf(params)
    return {
      title: titleOf(locale),
      robots: { index: false, follow: false },
      referrer: 'strict-origin',
    }
  }
}
