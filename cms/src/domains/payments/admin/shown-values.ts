import { MINOR_DIGITS } from '@vitrine/shared-types/primitives/money'
import type { PayloadRequest } from 'payload'

const regionOf = ({ i18n }: Pick<PayloadRequest, 'i18n'>) =>
  i18n.language === 'th' ? 'th-TH' : 'en-GB'

/** `฿1,290.00` in the panel's language; a currency of others as its code. */
export function moneyIn(
  req: Pick<PayloadRequest, 'i18n'>,
  amountMinor: number,
  currency: string,
): string {
  const digits = (MINOR_DIGITS as Record<string, number>)[currency]
  if (digits === undefined) return `${amountMinor} ${currency}`
  return new Intl.NumberFormat(regionOf(req), {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  }).format(amountMinor / 10 ** digits)
}
