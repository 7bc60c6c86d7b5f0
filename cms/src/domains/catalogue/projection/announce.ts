import { appendEvents } from '../../../outbox/append.ts'
import type { EventCause } from '../../../outbox/tables.ts'
import type { Tx } from '../../../platform/transaction.ts'
import { draftEvents } from './events.rules.ts'
import type { RowChanges } from './row-changes.ts'

/** Says in the outbox which rows changed and why, in the transaction that changed them. */
export async function announce(
  tx: Tx,
  changes: RowChanges,
  { cause, notify = true }: { cause: EventCause | null; notify?: boolean },
): Promise<void> {
  await appendEvents(tx, draftEvents(changes, cause), { notify })
}
