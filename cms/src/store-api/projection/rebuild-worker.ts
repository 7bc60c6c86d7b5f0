// Run as a worker of the store API: makes the projection anew beside its answers, with a Payload of
// its own. Says how far it is, then what it found. Told anything at all, it stops between batches.
import os from 'node:os'
import { parentPort } from 'node:worker_threads'
import { rebuildCatalogue } from '../../domains/catalogue/projection/index.ts'
import { bootPayload } from '../../platform/payload.ts'
import type { RebuildNews } from './keep-projection.ts'

// On Linux this is the thread's own: answers go first. Elsewhere it would be the whole process'.
if (process.platform === 'linux') os.setPriority(os.constants.priority.PRIORITY_LOW)

const stopping = new AbortController()
parentPort?.once('message', () => stopping.abort())
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
const say = (news: RebuildNews): void => parentPort?.postMessage(news)

const payload = await bootPayload()
try {
  const report = await rebuildCatalogue({
    payload,
    signal: stopping.signal,
    // One after the other: readers of the events keep up, and so do editors.
    lanes: 1,
    onProgress: (done, of) => say({ done, of }),
  })
  say({ report })
} catch (error) {
  if (!stopping.signal.aborted) throw error
} finally {
  await payload.destroy()
  parentPort?.close()
}
