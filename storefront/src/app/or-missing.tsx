import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { translate } from '../i18n/translate.ts'
import { requestContext } from '../platform/request-context.ts'
import { MissingPage } from './missing-page.tsx'
import { type PageParams, readerOf } from './reader-params.ts'

/** What `notFound()` throws carries this. */
const NOT_FOUND = 'NEXT_HTTP_ERROR_FALLBACK;404'

/**
 * A page whose subject may not exist. Next answers `notFound()` in a page made on request with an
 * empty document that only a script fills. So the words are made here, and the server is told to say
 * 404 (`platform/missing-status.ts`). Without that server Next's own way stays.
 */
export function pageOrMissing<Props extends PageParams>(
  make: (props: Props) => Promise<ReactNode>,
): (props: Props) => Promise<ReactNode> {
  return async (props) => {
    try {
      return await make(props)
    } catch (error) {
      const context = requestContext.getStore()
      if (!context || !isNotFound(error)) throw error
      context.isMissing = true
      return <MissingPage reader={await readerOf(props.params)} />
    }
  }
}

/** The title and description of such a page. */
export function metadataOrMissing<Props extends PageParams>(
  make: (props: Props) => Promise<Metadata>,
): (props: Props) => Promise<Metadata> {
  return async (props) => {
    try {
      return await make(props)
    } catch (error) {
      if (!requestContext.getStore() || !isNotFound(error)) throw error
      const { locale } = await readerOf(props.params)
      return { title: translate(locale, 'notFound')('title'), robots: { index: false } }
    }
  }
}

function isNotFound(error: unknown): boolean {
  return error instanceof Error && 'digest' in error && error.digest === NOT_FOUND
}
