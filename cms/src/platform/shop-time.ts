/** Where the shop is: its days begin and end there. */
export const SHOP_TIME_ZONE = 'Asia/Bangkok'

const formats = new Map<string, Intl.DateTimeFormat>()

/** A day and a time by the shop's clock, as staff read it: `22 Nov 2026, 01:56`. */
export function shopMoment(at: string, language: string): string {
  return tell(at, regionOf(language), { dateStyle: 'medium', timeStyle: 'short' })
}

/** A day of the shop: `22 Nov 2026`, or `22 November 2026` when it is `long`. */
export function shopDay(at: string, language: string, dateStyle: 'medium' | 'long'): string {
  return tell(at, regionOf(language), { dateStyle })
}

/** A moment in few characters, for lists of what just happened: `Nov 22, 01:56`. */
export function shopClock(at: string, language: string): string {
  return tell(at, `${language}-u-ca-gregory`, {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
}

function regionOf(language: string): string {
  return language === 'th' ? 'th-TH' : 'en-GB'
}

/** A format costs more to make than to use. */
function tell(at: string, locale: string, options: Intl.DateTimeFormatOptions): string {
  const key = `${locale} ${JSON.stringify(options)}`
  let format = formats.get(key)
  if (format === undefined) {
    format = new Intl.DateTimeFormat(locale, { ...options, timeZone: SHOP_TIME_ZONE })
    formats.set(key, format)
  }
  return format.format(new Date(at))
}
