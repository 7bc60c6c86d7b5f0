import { DEFAULT_LOCALE, type Locale } from '@vitrine/shared-types/primitives/locale'
import { DEFAULT_CURRENCY } from '@vitrine/shared-types/primitives/money'
import type { DemoLink, DemoShop } from '@vitrine/shared-types/demo/types'
import type { GlobalSlug } from 'payload'
import { toLinkFields, type SeedReferences } from './references.ts'
import { carryIds, type SeedWriter } from './writer.ts'

/** Menus and settings, unless somebody has saved them before. Answers what was written. */
export async function seedStore(
  shop: DemoShop,
  references: SeedReferences,
  writer: SeedWriter,
): Promise<('settings' | 'navigation')[]> {
  const written: ('settings' | 'navigation')[] = []
  if (await fill(writer, 'storeSettings', (locale) => settingsFields(shop, locale))) {
    written.push('settings')
  }
  if (await fill(writer, 'navigation', (locale) => navigationFields(shop, locale, references))) {
    written.push('navigation')
  }
  return written
}

async function fill(
  { req }: SeedWriter,
  slug: GlobalSlug,
  fields: (locale: Locale) => object,
): Promise<boolean> {
  const common = { slug, depth: 0, overrideAccess: true, req } as const
  const saved = await req.payload.findGlobal(common)
  if (saved.createdAt) return false
  const first = await req.payload.updateGlobal({ ...common, locale: 'en', data: fields('en') })
  await req.payload.updateGlobal({
    ...common,
    locale: 'th',
    data: carryIds(fields('th'), first) as object,
  })
  return true
}

function settingsFields({ settings }: DemoShop, locale: Locale): object {
  return {
    name: settings.name,
    tagline: settings.tagline[locale],
    announcement: settings.announcement?.[locale] ?? null,
    contactEmail: settings.contactEmail,
    defaultLocale: DEFAULT_LOCALE,
    defaultCurrency: DEFAULT_CURRENCY,
  }
}

function navigationFields(
  { navigation }: DemoShop,
  locale: Locale,
  references: SeedReferences,
): object {
  const entry = (link: DemoLink) =>
    link.to.kind === 'collection' && !references.collections.has(link.to.slug)
      ? []
      : { label: link.label[locale], link: toLinkFields(link.to, references) }
  return {
    header: navigation.header.flatMap(entry),
    footer: navigation.footer.map(({ heading, links }) => ({
      heading: heading[locale],
      links: links.flatMap(entry),
    })),
  }
}
