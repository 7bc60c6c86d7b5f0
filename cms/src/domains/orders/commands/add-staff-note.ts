import { DomainError } from '../../../platform/errors.ts'
import type { CommerceDeps } from '../deps.ts'
import { lockOrder } from '../order-row.ts'
import { recordEvent, type Actor } from '../timeline.ts'

const MAX_LENGTH = 2_000

/** What one member of staff tells the others about an order; the shopper never sees it. */
export async function addStaffNote(
  { db }: Pick<CommerceDeps, 'db'>,
  { orderId, actor, note }: { orderId: number; actor: Actor; note: string },
): Promise<void> {
  const staffNote = note.trim()
  if (staffNote === '' || staffNote.length > MAX_LENGTH) throw new DomainError('invalid_request')
  await db.inTransaction(async (tx) => {
    await lockOrder(tx, orderId)
    await recordEvent(tx, { orderId, type: 'note', actor, staffNote })
  })
}
