import type { STREAM_MESSAGES } from '@vitrine/shared-types/events/store-events'
import type { Revision } from '@vitrine/shared-types/primitives/revision'
import type { z } from 'zod'

type Messages = typeof STREAM_MESSAGES

/** One message of the stream. Its id is what a reader hands back in order to go on from here. */
export function streamMessage<Name extends keyof Messages>(
  name: Name,
  data: z.infer<Messages[Name]> & { revision: Revision },
): Buffer {
  return Buffer.from(`event: ${name}\nid: ${data.revision}\ndata: ${JSON.stringify(data)}\n\n`)
}

/** How soon a reader whose stream ends should come back. */
export function retryField(ms: number): string {
  return `retry: ${Math.round(ms)}\n\n`
}
