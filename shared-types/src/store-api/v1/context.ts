import { z } from 'zod'
import { DEFAULT_LOCALE, Locale } from '../../primitives/locale.ts'
import { Currency, DEFAULT_CURRENCY } from '../../primitives/money.ts'

/** For whom a read is made: every read takes a language and a currency. */
export const ReadContext = z.strictObject({
  locale: Locale.default(DEFAULT_LOCALE).meta({ description: 'Language of the texts.' }),
  currency: Currency.default(DEFAULT_CURRENCY).meta({ description: 'Currency of the prices.' }),
})
export type ReadContext = z.output<typeof ReadContext>

/** Where the same thing stands in another language. */
export const Alternate = z
  .strictObject({ locale: Locale, slug: z.string() })
  .meta({ id: 'Alternate' })
export type Alternate = z.infer<typeof Alternate>

/** What search engines and link previews should say. */
export const Seo = z
  .strictObject({
    title: z.string(),
    description: z.string(),
  })
  .meta({ id: 'Seo' })
export type Seo = z.infer<typeof Seo>

/** One step of the way from the shop's root to a thing, outermost first. */
export const Breadcrumb = z
  .strictObject({ slug: z.string(), title: z.string() })
  .meta({ id: 'Breadcrumb', description: 'A category on the way down, outermost first.' })
export type Breadcrumb = z.infer<typeof Breadcrumb>
