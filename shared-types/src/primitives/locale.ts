import { z } from 'zod'

/** The languages the shop is written in, the default first. */
export const LOCALES = ['en', 'th'] as const

/** A language of the shop, as it stands in the storefront's path. */
export const Locale = z.enum(LOCALES).meta({ id: 'Locale', description: 'Language of the texts.' })
export type Locale = z.infer<typeof Locale>

/** The language a reader gets who asked for none. */
export const DEFAULT_LOCALE: Locale = 'en'
