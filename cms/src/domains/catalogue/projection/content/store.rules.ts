import { DEFAULT_LOCALE, LOCALES, type Locale } from '@vitrine/shared-types/primitives/locale'
import { CURRENCIES, DEFAULT_CURRENCY } from '@vitrine/shared-types/primitives/money'
import type { Navigation, StoreSettings } from '@vitrine/shared-types/store-api/v1/store'
import type { NavigationDoc, SettingsDoc } from '../documents.ts'
import { presentLink } from '../links.ts'
import { textIn } from '../localise.ts'
import type { ContentBodies } from '../shapes.ts'
import type { View } from '../world.ts'
import { GLOBAL_ID, type ContentEntry } from './entry.ts'

/** Each language in its own words: that is how a visitor looks for it. */
const LOCALE_NAMES: Record<Locale, string> = { en: 'English', th: 'ไทย' }
const FALLBACK_NAME = 'Vitrine'

/** The row of the menus. Links to what is not published are left out, and empty columns too. */
export function presentNavigationEntry(doc: NavigationDoc, view: View): ContentEntry {
  const linkOf = (item: NonNullable<NavigationDoc['header']>[number]) =>
    presentLink(item.label, item.link, view.locale, view.findSlug) ?? []
  const body: Navigation = {
    header: (doc.header ?? []).flatMap(linkOf),
    footer: (doc.footer ?? []).flatMap((column) => {
      const links = (column.links ?? []).flatMap(linkOf)
      const heading = textIn(column.heading, view.locale) ?? ''
      return links.length === 0 ? [] : [{ heading, links }]
    }),
  }
  return globalEntry('navigation', body, view)
}

/** The row of the shop's settings. */
export function presentSettingsEntry(doc: SettingsDoc, view: View): ContentEntry {
  const body: StoreSettings = {
    name: doc.name || FALLBACK_NAME,
    tagline: textIn(doc.tagline, view.locale),
    announcement: textIn(doc.announcement, view.locale),
    contactEmail: doc.contactEmail || null,
    locales: LOCALES.map((code) => ({ code, label: LOCALE_NAMES[code] })),
    defaultLocale: doc.defaultLocale ?? DEFAULT_LOCALE,
    currencies: [...CURRENCIES],
    defaultCurrency: doc.defaultCurrency ?? DEFAULT_CURRENCY,
  }
  return globalEntry('settings', body, view)
}

function globalEntry<Kind extends 'navigation' | 'settings'>(
  kind: Kind,
  body: ContentBodies[Kind],
  view: View,
): ContentEntry {
  const { locale } = view
  const alone = { slug: null, position: null, parentId: null }
  return { kind, refId: GLOBAL_ID, locale, ...alone, body, refs: view.refs() }
}
