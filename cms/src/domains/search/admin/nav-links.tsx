'use client'

import { NavPageLink } from '../../../admin/ui/nav-page-link.tsx'
import { pageWords } from './search-page-words.ts'

export function TrySearchNavLink() {
  return <NavPageLink path="/search" label={pageWords.trySearch} />
}

export function SearchesNavLink() {
  return <NavPageLink path="/searches" label={pageWords.searches} />
}
