import type { Locale } from '@vitrine/shared-types/primitives/locale'

const FORMAT_LOCALE: Record<Locale, string> = { en: 'en-GB', th: 'th-TH' }

interface DateOptions {
  /** For pages made on the server, which must say the same everywhere. */
  timeZone?: string
  /** With the time of day. */
  withTime?: boolean
}

/** A day as the language writes it: `14 March 2026`, `14 มีนาคม 2569`. */
export function formatDate(
  iso: string,
  locale: Locale,
  { timeZone, withTime = false }: DateOptions = {},
): string {
  return new Intl.DateTimeFormat(FORMAT_LOCALE[locale], {
    dateStyle: withTime ? 'medium' : 'long',
    ...(withTime ? { timeStyle: 'short' as const } : {}),
    ...(timeZone ? { timeZone } : {}),
  }).format(new Date(iso))
}
