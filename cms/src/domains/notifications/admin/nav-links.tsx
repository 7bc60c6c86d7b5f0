'use client'

import { useAuth } from '@payloadcms/ui'
import { NavPageLink } from '../../../admin/ui/nav-page-link.tsx'
import { alertWords } from './alert-words.ts'
import { letterWords } from './letter-words.ts'

/** The way to the letters, for those who may read them. */
export function LettersNavLink() {
  const { user } = useAuth()
  const role = (user as { role?: string } | null)?.role
  if (role !== 'admin' && role !== 'support') return null
  return <NavPageLink path="/letters" label={letterWords.nav} />
}

export function AlertsNavLink() {
  return <NavPageLink path="/alerts" label={alertWords.nav} />
}
