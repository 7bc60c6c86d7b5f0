import { LinkTarget, type Link } from '@vitrine/shared-types/primitives/link'
import type { Locale } from '@vitrine/shared-types/primitives/locale'
import { idOf, textIn, type InLocales } from './localise.ts'
import type { LinkedKind } from './shapes.ts'

/** Finds the present slug of a published document; null when there is none to lead to. */
export type FindSlug = (kind: LinkedKind, id: number) => string | null

/** The `link` group that navigation and blocks share. */
export interface LinkGroup {
  kind?: LinkTarget['kind'] | null
  product?: number | { id: number } | null
  category?: number | { id: number } | null
  brand?: number | { id: number } | null
  collection?: number | { id: number } | null
  page?: number | { id: number } | null
  url?: string | null
}

/** Where a link group leads; null when it leads nowhere that a shopper could go. */
export function presentTarget(
  group: LinkGroup | null | undefined,
  find: FindSlug,
): LinkTarget | null {
  if (!group?.kind) return null
  if (group.kind === 'url') return urlTarget(group.url)
  return documentTarget(group.kind, idOf(group[group.kind]), find)
}

/** A link to a document by its id; null while the document is not published. */
export function documentTarget(
  kind: LinkedKind,
  id: number | null,
  find: FindSlug,
): LinkTarget | null {
  const slug = id === null ? null : find(kind, id)
  return slug === null ? null : { kind, slug }
}

/** An address an editor typed, when it is one that is safe to follow. */
export function urlTarget(url: string | null | undefined): LinkTarget | null {
  const trimmed = url?.trim() ?? ''
  // Browsers read a backslash as a slash and skip control characters: `/\evil.com` leaves the shop.
  if (/[\\\s\p{Cc}]/u.test(trimmed)) return null
  const parsed = LinkTarget.safeParse({ kind: 'url', url: trimmed })
  return parsed.success ? parsed.data : null
}

/** A link with its words; null when either is missing. */
export function presentLink(
  label: InLocales<string | null | undefined>,
  group: LinkGroup | null | undefined,
  locale: Locale,
  find: FindSlug,
): Link | null {
  const words = textIn(label, locale)
  const to = presentTarget(group, find)
  return words === null || to === null ? null : { label: words, to }
}
