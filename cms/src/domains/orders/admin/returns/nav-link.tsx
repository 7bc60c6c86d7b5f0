'use client'

import { NavPageLink } from '../../../../admin/ui/nav-page-link.tsx'
import { returnsWords } from './returns-words.ts'

/** Below the panel's own menu: the way to what comes back. */
export function ReturnsNavLink() {
  return <NavPageLink path="/returns" label={returnsWords.nav} />
}
