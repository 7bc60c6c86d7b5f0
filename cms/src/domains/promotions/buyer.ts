import { createHash } from 'node:crypto'

/** Who buys. An address is that of a guest, or of a customer as well. */
export interface Buyer {
  customerId: number | null
  email: string | null
}

/** Under which names uses of this buyer are kept, the one for new uses first. */
export function buyerKeys({ customerId, email }: Buyer): string[] {
  const keys = customerId === null ? [] : [`customer:${customerId}`]
  if (email === null) return keys
  const hash = createHash('sha256').update(email.trim().toLowerCase()).digest('base64url')
  return [...keys, `email:${hash}`]
}
