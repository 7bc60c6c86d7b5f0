import type { PayloadRequest } from 'payload'
import { roleOf } from '../../../platform/access.ts'

/** Letters are personal and open accounts: those who help customers read them, editors do not. */
export function mayReadLetters(req: Pick<PayloadRequest, 'user'>): boolean {
  const role = roleOf(req)
  return role === 'admin' || role === 'support'
}
