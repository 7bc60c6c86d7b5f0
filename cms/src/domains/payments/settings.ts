import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { Currency } from '@vitrine/shared-types/primitives/money'
import type { Database } from '../../platform/commerce-database.ts'

/** A text of the shop's own in each of its languages; null where there is none in any. */
type Localized = Record<Locale, string | null>

/** Where money goes, as staff have set it (`paymentSettings`). Amounts in minor units. */
export interface PaymentSettings {
  promptpay: { isOn: boolean; target: string | null; recipient: Localized; hoursToPay: number }
  bankTransfer: {
    isOn: boolean
    bank: Localized
    accountName: Localized
    accountNumber: string | null
    currencies: Currency[]
    hoursToPay: number
  }
  /** A currency without a limit is not paid on delivery. */
  cashOnDelivery: { isOn: boolean; upToMinor: Partial<Record<Currency, number>> }
  card: { isOn: boolean; currencies: Currency[] }
}

interface Row {
  promptpay_on: boolean
  promptpay_target: string | null
  promptpay_hours: number
  transfer_on: boolean
  transfer_number: string | null
  transfer_hours: number
  transfer_currencies: Currency[]
  cash_on: boolean
  cash_thb: string | null
  cash_usd: string | null
  card_on: boolean
  card_currencies: Currency[]
  texts: Partial<Record<Locale, Texts>> | null
}
type Texts = Record<'recipient' | 'bank' | 'account_name', string | null>

/** Before anybody has saved the settings nothing can be paid by hand. */
const NOTHING_SET: Row = {
  promptpay_on: false,
  promptpay_target: null,
  promptpay_hours: 24,
  transfer_on: false,
  transfer_number: null,
  transfer_hours: 72,
  transfer_currencies: [],
  cash_on: false,
  cash_thb: null,
  cash_usd: null,
  card_on: true,
  card_currencies: ['THB'],
  texts: null,
}

const underWay = new WeakMap<object, Promise<PaymentSettings>>()

/**
 * The settings as they are now, read past Payload: the store API does not run it. Whoever asks
 * while they are being read shares the answer: each order asks several times.
 */
export function readPaymentSettings(db: Pick<Database, 'execute'>): Promise<PaymentSettings> {
  let reading = underWay.get(db)
  if (reading === undefined) {
    reading = read(db).finally(() => underWay.delete(db))
    underWay.set(db, reading)
  }
  return reading
}

async function read(db: Pick<Database, 'execute'>): Promise<PaymentSettings> {
  const { rows } = await db.execute(sql`
    SELECT coalesce(s.promptpay_is_on, false) AS promptpay_on, s.promptpay_target,
           s.promptpay_hours_to_pay::float8 AS promptpay_hours,
           coalesce(s.bank_transfer_is_on, false) AS transfer_on,
           s.bank_transfer_account_number AS transfer_number,
           s.bank_transfer_hours_to_pay::float8 AS transfer_hours,
           ARRAY(SELECT c.value::text FROM payment_settings_bank_transfer_currencies c
                  WHERE c.parent_id = s.id) AS transfer_currencies,
           coalesce(s.cash_on_delivery_is_on, false) AS cash_on,
           s.cash_on_delivery_up_to_thb AS cash_thb, s.cash_on_delivery_up_to_usd AS cash_usd,
           coalesce(s.card_is_on, false) AS card_on,
           ARRAY(SELECT c.value::text FROM payment_settings_card_currencies c
                  WHERE c.parent_id = s.id) AS card_currencies,
           (SELECT jsonb_object_agg(l._locale, jsonb_build_object(
                     'recipient', l.promptpay_recipient, 'bank', l.bank_transfer_bank,
                     'account_name', l.bank_transfer_account_name))
              FROM payment_settings_locales l WHERE l._parent_id = s.id) AS texts
      FROM payment_settings s ORDER BY s.id LIMIT 1`)
  return settingsOf((rows[0] as Row | undefined) ?? NOTHING_SET)
}

function settingsOf(row: Row): PaymentSettings {
  return {
    promptpay: {
      isOn: row.promptpay_on,
      target: row.promptpay_target,
      recipient: localized(row, 'recipient'),
      hoursToPay: row.promptpay_hours,
    },
    bankTransfer: {
      isOn: row.transfer_on,
      bank: localized(row, 'bank'),
      accountName: localized(row, 'account_name'),
      accountNumber: row.transfer_number,
      currencies: row.transfer_currencies,
      hoursToPay: row.transfer_hours,
    },
    cashOnDelivery: {
      isOn: row.cash_on,
      upToMinor: {
        ...(row.cash_thb !== null && { THB: Number(row.cash_thb) }),
        ...(row.cash_usd !== null && { USD: Number(row.cash_usd) }),
      },
    },
    card: { isOn: row.card_on, currencies: row.card_currencies },
  }
}

/** What is written in one language alone serves both. */
function localized({ texts }: Row, name: keyof Texts): Localized {
  const en = texts?.en?.[name] ?? null
  const th = texts?.th?.[name] ?? null
  return { en: en ?? th, th: th ?? en }
}
