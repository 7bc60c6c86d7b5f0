import type { AddressInput } from '@vitrine/shared-types/store-api/v1/addresses'
import type { PlaceOrderBody } from '@vitrine/shared-types/store-api/v1/checkout'
import type { PaymentMethod } from '@vitrine/shared-types/store-api/v1/payment-methods'
import { ADDRESS_FIELDS, addressOf } from '../../ui/address-form-data.ts'
import { textOf } from '../../ui/form-rules.ts'
import type { Typed } from './draft.ts'
import { isEmail } from './rules.ts'
import type { CheckoutWords } from './words.ts'

/** All that a form holds, to be kept in the tab. */
export function typedOf(data: FormData): Typed {
  return Object.fromEntries(
    [...data].filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  )
}

/** An address that was typed before; only what there is of it. */
export function typedAddress(typed: Typed, prefix: string): Partial<AddressInput> {
  const known = ADDRESS_FIELDS.map((name) => [name, typed[`${prefix}${name}`]] as const)
  return Object.fromEntries(known.filter(([, value]) => value))
}

/** What the shop should be asked to place. */
export function orderOf(
  data: FormData,
  chosen: { shippingMethodId: string; paymentMethod: PaymentMethod; expectedTotalMinor: number },
): PlaceOrderBody {
  return {
    ...chosen,
    email: textOf(data, 'email'),
    shippingAddress: addressOf(data, 'ship-'),
    billingAddress: data.get('billingOther') === 'on' ? addressOf(data, 'bill-') : null,
    note: textOf(data, 'note') || null,
    acceptsMarketing: data.get('acceptsMarketing') === 'on',
    keepAddress: data.get('keepAddress') === 'on',
  }
}

/** What must be there before the shop is asked, in the order of the fields. */
export function missingIn(
  data: FormData,
  { form }: Pick<CheckoutWords, 'form'>,
): Record<string, string | undefined> {
  const email = textOf(data, 'email')
  const billing = data.get('billingOther') === 'on' ? ['bill-name', 'bill-line1'] : []
  const needed = ['ship-name', 'ship-line1', ...billing]
  const missing = needed.map((name) => {
    return [name, textOf(data, name) === '' ? form.required : undefined]
  })
  return { email: isEmail(email) ? undefined : form.email, ...Object.fromEntries(missing) }
}
