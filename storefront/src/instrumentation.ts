import type { Instrumentation } from 'next'

// Next builds this file for the edge as well, where the shop never runs: only a literal test of
// NEXT_RUNTIME around an import keeps Node's modules out of that build.

/** Says once, at the start, what the shop runs on, and begins to follow the store. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { reportStart } = await import('./platform/report.ts')
    reportStart()
    // A build makes no pages that could grow old.
    if (process.env.NEXT_PHASE === 'phase-production-build') return
    const { shopLive } = await import('./live/shop-live.ts')
    shopLive().start()
  }
}

/** Logs what a render threw. */
export const onRequestError: Instrumentation.onRequestError = async (...facts) => {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { reportRequestError } = await import('./platform/report.ts')
    reportRequestError(...facts)
  }
}
