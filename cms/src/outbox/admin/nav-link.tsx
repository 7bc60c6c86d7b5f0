'use client'

import { NavPageLink } from '../../admin/ui/nav-page-link.tsx'
import { publishingWords } from './publishing-words.ts'

/** Below the panel's own menu: the way to what was published. */
export function PublishingNavLink() {
  return <NavPageLink path="/publishing" label={publishingWords.nav} />
}
