import { env } from 'node:process'
import { firstAdmin, signIn } from './desk.ts'

/** Before all tests; without an admin's password only the shop's own journeys can be made. */
export default async function signInOnce(): Promise<void> {
  if (firstAdmin.password === '') return
  const { cookie } = await signIn(firstAdmin)
  env['DESK_COOKIE'] = cookie
}
