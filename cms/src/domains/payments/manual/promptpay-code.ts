import type { Currency } from '@vitrine/shared-types/primitives/money'
import { MINOR_DIGITS } from '@vitrine/shared-types/primitives/money'
import promptPayPayload from 'promptpay-qr'
import QRCode from 'qrcode'

const PROMPTPAY_CURRENCY: Currency = 'THB'

/**
 * What a PromptPay code says (EMVCo) and its picture as an SVG document. Scanning it fills in the
 * recipient and the amount.
 */
export async function promptPayCode(
  target: string,
  amountMinor: number,
): Promise<{ payload: string; qrSvg: string }> {
  // The library prints two decimals; a whole number of satang divided once prints exactly.
  const amount = amountMinor / 10 ** MINOR_DIGITS[PROMPTPAY_CURRENCY]
  const payload = promptPayPayload(target, { amount })
  const qrSvg = await QRCode.toString(payload, {
    type: 'svg',
    errorCorrectionLevel: 'M',
    margin: 2,
  })
  return { payload, qrSvg: qrSvg.trim() }
}
