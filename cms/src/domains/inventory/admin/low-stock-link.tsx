'use client'

import { NavPageLink } from '../../../admin/ui/nav-page-link.tsx'
import { lowWords } from './stock-words.ts'

/** Below the panel's own menu: the way to what runs low. */
export function LowStockLink() {
  return <NavPageLink path="/low-stock" label={lowWords.nav} />
}
