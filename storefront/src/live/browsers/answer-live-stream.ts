import type { IncomingMessage, ServerResponse } from 'node:http'
import type { StoreEvent } from '@vitrine/shared-types/events/store-events'
import { shopPages } from '../../page-cache/page-cache.ts'
import { processWide } from '../../platform/process-wide.ts'
import { shopLive } from '../shop-live.ts'
import { LiveStreams } from './live-streams.ts'
import { LIVE_PATH } from './messages.ts'

const streams = () =>
  processWide('live-streams', () => new LiveStreams({ live: shopLive(), pages: shopPages() }))

/** Whether a request is for `answerLiveStream`. */
export function isLiveStream({ url = '' }: IncomingMessage): boolean {
  return url === LIVE_PATH || url.startsWith(`${LIVE_PATH}?`)
}

/**
 * `GET /api/live?page={path and query}&revision={what the page was made from}…`: a stream that says
 * when these pages are old and how the shop stands to the store (see `messages.ts`). Resolves when
 * the browser has gone.
 */
export function answerLiveStream(
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  return streams().answer(request, response)
}

/** How many browsers show something that this change touches, and so were told. */
export function browsersShowing(change: Pick<StoreEvent, 'tags' | 'locales'>): number {
  return streams().showing(change)
}

/** Ends every stream at once: a server cannot close while one is open. */
export function endLiveStreams(): void {
  streams().end()
}
