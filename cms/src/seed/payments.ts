import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { SeedWriter } from './writer.ts'

/**
 * Ways to pay of the demo shop, unless somebody has saved them before. The numbers are well formed
 * and belong to nobody, so that no real money can go astray.
 */
export async function seedPayments({ req }: SeedWriter): Promise<boolean> {
  const common = { slug: 'paymentSettings', depth: 0, overrideAccess: true, req } as const
  const saved = await req.payload.findGlobal(common)
  if (saved.createdAt) return false
  await req.payload.updateGlobal({ ...common, locale: 'en', data: fields('en') })
  await req.payload.updateGlobal({ ...common, locale: 'th', data: fields('th') })
  return true
}

function fields(locale: Locale) {
  const isThai = locale === 'th'
  const company = isThai ? 'บริษัท ศาลา จำกัด' : 'Sala Co., Ltd.'
  return {
    promptpay: { isOn: true, target: '0-0000-00000-00-1', recipient: company, hoursToPay: 24 },
    bankTransfer: {
      isOn: true,
      bank: isThai ? 'ธนาคารตัวอย่าง' : 'Example Bank',
      accountName: company,
      accountNumber: '000-0-00000-0',
      currencies: ['THB' as const, 'USD' as const],
      hoursToPay: 72,
    },
    cashOnDelivery: { isOn: true, upTo: { THB: 500_000 } },
    card: { isOn: true, currencies: ['THB' as const, 'USD' as const] },
  }
}
