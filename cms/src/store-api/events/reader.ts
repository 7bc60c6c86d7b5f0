import type { Revision } from '@vitrine/shared-types/primitives/revision'
import type { ServerResponse } from 'node:http'
import { retryField } from './message.ts'

/** How far a reader is: a revision, and which of the process's announcements it has had. */
export interface Place {
  revision: Revision
  announcement: number
}

/** One open stream. At most one message is on its way to it: what follows waits in the database. */
export interface StreamReader {
  place: Place
  isBusy: boolean
  isOpen(): boolean
  /** Resolves when the bytes fit into the socket's buffer; throws when the reader takes none. */
  write(bytes: Buffer): Promise<void>
  /** Ends the stream and says when to come back; cuts it when a message is half written. */
  end(retryMs: number): void
  destroy(): void
}

/** Larger messages go out in pieces, so that a slow reader is told from one that is stuck. */
const PIECE_BYTES = 64 * 1024
const DRAIN_LIMIT_MS = 10_000
/** A reader that does not even take its farewell must not hold up a shutdown. */
const FAREWELL_LIMIT_MS = 500

export interface ReaderOptions {
  response: ServerResponse
  place: Place
  drainLimitMs?: number | undefined
}

export function openReader({ response, place, drainLimitMs }: ReaderOptions): StreamReader {
  // A reader may go at any moment; whoever writes to it learns it from `write`.
  response.on('error', () => undefined)
  const reader: StreamReader = {
    place,
    isBusy: false,
    isOpen: () => !response.writableEnded && !response.destroyed,
    async write(bytes) {
      for (let start = 0; start < bytes.length; start += PIECE_BYTES) {
        const hasRoom = response.write(bytes.subarray(start, start + PIECE_BYTES))
        if (!hasRoom) await drained(response, drainLimitMs ?? DRAIN_LIMIT_MS)
      }
    },
    end(retryMs) {
      if (!reader.isOpen()) return
      if (reader.isBusy) return void response.destroy()
      response.end(retryField(retryMs))
      setTimeout(() => response.destroy(), FAREWELL_LIMIT_MS).unref()
    },
    destroy: () => void response.destroy(),
  }
  return reader
}

/** Waits until the socket has taken what was written; throws when it does not, or is closed. */
function drained(response: ServerResponse, limitMs: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = (error?: Error): void => {
      clearTimeout(timer)
      response.off('drain', onDrain).off('close', onClose)
      if (error === undefined) resolve()
      else reject(error)
    }
    const onDrain = (): void => end()
    const onClose = (): void => end(new Error('The reader has gone'))
    const timer = setTimeout(() => end(new Error('The reader takes nothing')), limitMs)
    response.on('drain', onDrain).on('close', onClose)
    if (response.destroyed) onClose()
  })
}
