import { z } from 'zod'
import { defineEndpoint } from '../../primitives/endpoint.ts'
import { Link } from '../../primitives/link.ts'
import { Locale } from '../../primitives/locale.ts'
import { Currency } from '../../primitives/money.ts'
import { ReadContext } from './context.ts'

/** The menus. */
export const Navigation = z
  .strictObject({
    header: z.array(Link),
    footer: z.array(z.strictObject({ heading: z.string(), links: z.array(Link) })),
  })
  .meta({ id: 'Navigation' })
export type Navigation = z.infer<typeof Navigation>

/** What holds for the whole shop. */
export const StoreSettings = z
  .strictObject({
    name: z.string(),
    tagline: z.string().nullable(),
    announcement: z
      .string()
      .nullable()
      .meta({ description: 'A line above the header; null when there is none.' }),
    contactEmail: z.string().nullable(),
    locales: z.array(z.strictObject({ code: Locale, label: z.string() })),
    defaultLocale: Locale,
    currencies: z.array(Currency),
    defaultCurrency: Currency,
  })
  .meta({ id: 'StoreSettings' })
export type StoreSettings = z.infer<typeof StoreSettings>

export const getNavigation = defineEndpoint({
  id: 'getNavigation',
  method: 'GET',
  path: '/store/v1/navigation',
  summary: 'The menus',
  description:
    'Header and footer links in the order the editors gave them. Links to what is not published are left out.',
  params: undefined,
  query: ReadContext,
  response: Navigation,
  problems: [],
})

export const getSettings = defineEndpoint({
  id: 'getSettings',
  method: 'GET',
  path: '/store/v1/settings',
  summary: 'The shop itself',
  description: 'Name, languages and currencies of the shop.',
  params: undefined,
  query: ReadContext,
  response: StoreSettings,
  problems: [],
})
