import { z } from 'zod'
import { Locale } from '../primitives/locale.ts'
import { Revision } from '../primitives/revision.ts'

/** What can happen to what the public sees. */
export const EVENT_TYPES = [
  'product.changed',
  'product.removed',
  'price.changed',
  'stock.changed',
  'category.changed',
  'category.moved',
  'category.removed',
  'brand.changed',
  'brand.removed',
  'page.changed',
  'page.removed',
  'collection.changed',
  'collection.removed',
  /** Words, rules or habits that lists and searches follow. */
  'search.changed',
  'media.replaced',
  'navigation.changed',
  'settings.changed',
  /** Nothing changed, but what is kept should be made anew: an editor asked for it. */
  'refresh.requested',
] as const
export const EventType = z.enum(EVENT_TYPES).meta({ id: 'EventType' })
export type EventType = z.infer<typeof EventType>

/** One fact about what the public sees. */
export const StoreEvent = z
  .strictObject({
    seq: z.int().min(1).meta({ description: 'The number of the event; apply each once.' }),
    xid: z.int().min(0).meta({ description: 'The transaction that made the change.' }),
    type: EventType,
    tags: z.array(z.string()).meta({ description: 'What it changes, as in `Surrogate-Key`.' }),
    locales: z.array(Locale).meta({ description: 'In which languages.' }),
    at: z.iso.datetime().meta({ description: 'When the change was made.' }),
  })
  .meta({ id: 'StoreEvent' })
export type StoreEvent = z.infer<typeof StoreEvent>

/** The first message of a stream, and every few seconds: `revision` has been reached. */
export const StreamPulse = z.strictObject({ revision: Revision }).meta({ id: 'StreamPulse' })
export type StreamPulse = z.infer<typeof StreamPulse>

/** What changed between the last message and `revision`, in one piece. */
export const StreamChanges = z
  .strictObject({ revision: Revision, events: z.array(StoreEvent).min(1) })
  .meta({ id: 'StreamChanges' })
export type StreamChanges = z.infer<typeof StreamChanges>

/** Why a reader must treat all it keeps as old, and go on from `revision`. */
export const StreamReset = z
  .strictObject({ revision: Revision, reason: z.enum(['too_far_behind', 'other_database']) })
  .meta({ id: 'StreamReset' })
export type StreamReset = z.infer<typeof StreamReset>

/** The messages of `GET /store/v1/events`, by the name in their `event:` line. */
export const STREAM_MESSAGES = {
  hello: StreamPulse,
  heartbeat: StreamPulse,
  changes: StreamChanges,
  reset: StreamReset,
} as const

export const EVENTS_PATH = '/store/v1/events'
/** A heartbeat comes this often; a stream silent for three of them is dead. */
export const HEARTBEAT_MS = 4000

/** On every answer: how much of history it reflects. */
export const REVISION_HEADER = 'vitrine-revision'
/** On a request: answer with nothing older than this. */
export const MIN_REVISION_HEADER = 'vitrine-min-revision'
/** On every answer: the tags of what it shows, separated by spaces. */
export const TAGS_HEADER = 'surrogate-key'
