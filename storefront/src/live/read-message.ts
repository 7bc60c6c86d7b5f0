import {
  StoreEvent,
  type STREAM_MESSAGES,
  StreamReset,
} from '@vitrine/shared-types/events/store-events'
import { type Locale, LOCALES } from '@vitrine/shared-types/primitives/locale'
import { Revision } from '@vitrine/shared-types/primitives/revision'
import { z } from 'zod'

/** What the store said on its stream. */
export type StreamMessage =
  | { name: 'hello' | 'heartbeat'; revision: Revision }
  | { name: 'changes'; revision: Revision; events: StoreEvent[] }
  | { name: 'reset'; revision: Revision; reason: StreamReset['reason'] }

// The contract's shapes as a newer store may send them: unknown keys are left out, an unknown kind
// of change means "make it anew", and one in languages that the shop does not know concerns all.
const Event = z.object({
  ...StoreEvent.shape,
  type: StoreEvent.shape.type.catch('refresh.requested'),
  locales: z.array(z.string()).transform(knownLocales),
})
const SCHEMAS = {
  hello: z.object({ revision: Revision }),
  heartbeat: z.object({ revision: Revision }),
  changes: z.object({ revision: Revision, events: z.array(Event) }),
  reset: z.object({
    revision: Revision,
    reason: StreamReset.shape.reason.catch('too_far_behind'),
  }),
} satisfies Record<keyof typeof STREAM_MESSAGES, z.ZodType>

/** Something was said that the contract does not allow: what else was missed cannot be known. */
export class MalformedMessage extends Error {
  override name = 'MalformedMessage'
}

/** Reads one message; null when it is of a kind that the shop does not know. */
export function readMessage(event: {
  event?: string | undefined
  data: string
}): StreamMessage | null {
  const name = event.event
  if (name === undefined || !isKnown(name)) return null
  const result = SCHEMAS[name].safeParse(parseJson(event.data))
  if (!result.success) throw new MalformedMessage(`${name}: ${z.prettifyError(result.error)}`)
  // The schema was chosen by the name.
  return { name, ...result.data } as StreamMessage
}

function isKnown(name: string): name is keyof typeof SCHEMAS {
  return Object.hasOwn(SCHEMAS, name)
}

function knownLocales(names: string[]): Locale[] {
  const known = LOCALES.filter((locale) => names.includes(locale))
  return known.length === 0 ? [...LOCALES] : known
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
