import { z } from 'zod'

export { type ChangeMark, covers, epochOf, isLater, reflects } from './reflects.ts'

/**
 * What a reader of the database had seen at one moment: `{epoch}.{seq}.{snapshot}`, such as
 * `k3f9a1-1.1042.748:760:749,752`. The epoch names the database, `seq` the last change in it, and
 * the snapshot (Postgres's `pg_current_snapshot()`) which transactions had ended. Compare it with
 * `reflects` and `isLater` only. Numbers alone would not do: transactions commit out of order.
 */
export const Revision = z
  .string()
  .max(2000)
  .regex(/^[a-z0-9-]+\.\d+\.\d+:\d+:(?:\d+(?:,\d+)*)?$/u)
  .meta({
    id: 'Revision',
    description: 'An opaque mark of how much of the catalogue’s history an answer reflects.',
  })
export type Revision = z.infer<typeof Revision>
