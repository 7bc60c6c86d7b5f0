import type { EventReceipt, FailedPage } from '@vitrine/shared-types/events/acknowledgement'
import type { StoreEvent } from '@vitrine/shared-types/events/store-events'
import type { KeptPage } from './page-store.ts'

/** The pages that one change made old, until the last of them is right again. */
export interface Wave {
  done(key: string): void
  /** The page could not be made anew. It may still be done later. */
  failed(key: string, reason: string): void
}

interface WaveParts {
  pages: readonly KeptPage[]
  /** That had one of the pages open when the change came. */
  browsers: number
  send: (receipt: EventReceipt) => void
}

/** A receipt names so many, and no more. */
const MOST_FAILED = 20

/**
 * Counts what becomes of the pages of one change. The receipt is sent once all have been tried, and
 * again when the last that had failed is right. Pages are documents; the router's views of them are
 * waited for, but not counted.
 */
export function startWave(event: StoreEvent, { pages, browsers, send }: WaveParts): Wave {
  const documents = pages.filter(({ request }) => !request.router)
  const paths = new Map(pages.map(({ request }) => [request.key, request.path]))
  const untried = new Set(paths.keys())
  const broken = new Map<string, FailedPage>()

  function report(): void {
    if (untried.size > 0) return
    const failedDocuments = documents.filter(({ request }) => broken.has(request.key))
    send({
      seq: event.seq,
      pages: documents.length - failedDocuments.length,
      browsers,
      durationMs: Math.max(0, Date.now() - Date.parse(event.at)),
      failed: [...broken.values()].slice(0, MOST_FAILED),
    })
  }

  if (untried.size === 0) report()
  return {
    done(key) {
      const wasUntried = untried.delete(key)
      const wasBroken = broken.delete(key)
      if (wasUntried || (wasBroken && broken.size === 0)) report()
    },
    failed(key, reason) {
      if (broken.has(key)) return
      broken.set(key, { path: (paths.get(key) ?? '').slice(0, 500), reason: reason.slice(0, 300) })
      if (untried.delete(key)) report()
    },
  }
}
