import type { Payload } from 'payload'

/** Fills an empty shop with the demo; says how far it is, one line at a time. */
export async function seedDemoShopIn(
  payload: Payload,
  onLine: (line: string) => void,
): Promise<void> {
  const { seedDemoShop } = await import('../seed/seed-demo-shop.ts')
  const { hasNoRows, recordForm } = await import('../domains/catalogue/projection/index.ts')
  const { drizzleOf } = await import('../platform/transaction.ts')
  const isNew = await hasNoRows(drizzleOf(payload))
  await seedDemoShop({ payload, onProgress: onLine })
  // What was written now is right; a shop that had rows may have old ones.
  if (isNew) await recordForm(drizzleOf(payload))
}
