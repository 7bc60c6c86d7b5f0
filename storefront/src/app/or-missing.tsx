import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { sourceNow } from '../api/freshness.ts'
import { LivePage } from '../features/live/components/live-page.tsx'
import { translate } from '../i18n/translate.ts'
import { shopLive } from '../live/shop-live.ts'
import { requestContext } from '../platform/request-context.ts'
import { MissingPage } from './missing-page.tsx'
import { type PageParams, readerOf } from './reader-params.ts'

/** What `notFound()` throws carries this. */
const NOT_FOUND = 'NEXT_HTTP_ERROR_FALLBACK;404'

/**
 * A page, kept up to date while it is open. Its subject may not exist: Next answers `notFound()` in a page made on request with an
 * empty document that only a script fills. So the words are made here, and the server is told to say
 * 404 (`platform/missing-status.ts`). Without that server Next's own way stays.
 */
export function pageOrMissing<Props extends PageParams>(
  make: (props: Props) => Promise<ReactNode>,
): (props: Props) => Promise<ReactNode> {
  return async (props) => {
    // While the store is known to be away, nothing on the page can be said to be of its present.
    const revision = sourceNow().kind === 'live' ? shopLive().revision() : null
    const { page, isMissing } = await makeOrMiss(make, props)
    return (
      <LivePage revision={isDegraded() ? null : revision} isMissing={isMissing}>
        {page}
      </LivePage>
    )
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

async function makeOrMiss<Props extends PageParams>(
  make: (props: Props) => Promise<ReactNode>,
  props: Props,
): Promise<{ page: ReactNode; isMissing: boolean }> {
  try {
    return { page: await make(props), isMissing: false }
  } catch (error) {
    const context = requestContext.getStore()
    if (!context || !isNotFound(error)) throw error
    context.isMissing = true
    return { page: <MissingPage reader={await readerOf(props.params)} />, isMissing: true }
  }
}

/** Made in part from what the shop remembers: whatever it shows may be old. */
function isDegraded(): boolean {
  return requestContext.getStore()?.reads?.isDegraded ?? false
}

function isNotFound(error: unknown): boolean {
  return error instanceof Error && 'digest' in error && error.digest === NOT_FOUND
}
