'use client'

import { NavPageLink } from '../ui/nav-page-link.tsx'
import { auditWords } from './audit-words.ts'

/** Below the panel's own menu: the way to who changed what. */
export function AuditNavLink() {
  return <NavPageLink path="/audit" label={auditWords.nav} />
}
