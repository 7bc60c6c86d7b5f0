import type { Payload } from 'payload'

/** Fills an empty shop with the demo; says how far it is, one line at a time. */
export async function seedDemoShopIn(
  payload: Payload,
  onLine: (line: string) => void,
): Promise<void> {
  const { seedDemoShop } = await import('../seed/seed-demo-shop.ts')
  await seedDemoShop({ payload, onProgress: onLine })
}
