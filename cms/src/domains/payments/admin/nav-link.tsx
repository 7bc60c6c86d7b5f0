'use client'

import { NavPageLink } from '../../../admin/ui/nav-page-link.tsx'
import { unmatchedWords } from './unmatched-words.ts'

/** Below the panel's own menu: the way to money that a person must look at. */
export function UnmatchedNavLink() {
  return <NavPageLink path="/unmatched" label={unmatchedWords.nav} />
}
