import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { isStaff } from '../../platform/access.ts'

/**
 * Sends whoever is not signed in as staff to the sign-in page. Payload guards its own pages, but
 * shows pages of ours to anybody who knows their address.
 */
export function forStaffAlone({ req }: AdminViewServerProps['initPageResult']): void {
  if (isStaff({ req })) return
  const { routes, admin } = req.payload.config
  const here = req.pathname.startsWith(routes.admin) ? req.pathname : routes.admin
  redirect(`${routes.admin}${admin.routes.login}?redirect=${encodeURIComponent(here)}`)
}
