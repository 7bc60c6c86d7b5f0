import type { Payload } from 'payload'
import { CliFailure } from './failure.ts'
import { underLock } from './under-lock.ts'
import { generatePassword } from './secrets.ts'

const FIRST_ADMIN_LOCK = 4_721_904
const FIRST_ADMIN_EMAIL = 'admin@vitrine.example'

/** A password in the clear, to be shown once and kept nowhere. */
export interface Credentials {
  email: string
  password: string
}

/** Makes the first admin; null when there is staff already. Safe to call from many processes. */
export function createFirstAdmin(
  payload: Payload,
  databaseUrl: string,
): Promise<Credentials | null> {
  return underLock(databaseUrl, FIRST_ADMIN_LOCK, async () => {
    const staff = await payload.count({ collection: 'users', overrideAccess: true })
    if (staff.totalDocs > 0) return null
    const password = generatePassword()
    await payload.create({
      collection: 'users',
      data: { email: FIRST_ADMIN_EMAIL, name: 'Admin', role: 'admin', password },
      overrideAccess: true,
    })
    return { email: FIRST_ADMIN_EMAIL, password }
  })
}

/** Gives a member of staff a new password and lifts a lock-out. Without an e-mail: the oldest admin. */
export async function resetPassword(payload: Payload, email?: string): Promise<Credentials> {
  const found = await payload.find({
    collection: 'users',
    where: email === undefined ? { role: { equals: 'admin' } } : { email: { equals: email } },
    sort: 'id',
    limit: 1,
    overrideAccess: true,
  })
  const [user] = found.docs
  if (user === undefined) throw await nobodyCalled(payload, email)
  const password = generatePassword()
  await payload.update({
    collection: 'users',
    id: user.id,
    data: { password, loginAttempts: 0, lockUntil: null },
    overrideAccess: true,
  })
  return { email: user.email, password }
}

async function nobodyCalled(payload: Payload, email: string | undefined): Promise<CliFailure> {
  if (email === undefined) {
    return new CliFailure('There is no admin yet.', 'The first start makes one: pnpm start')
  }
  const staff = await payload.find({ collection: 'users', limit: 20, overrideAccess: true })
  const known = staff.docs.map((user) => user.email).join(', ')
  return new CliFailure(`No member of staff has the e-mail ${email}.`, `There are: ${known}`)
}
