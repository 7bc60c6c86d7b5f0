import { z } from 'zod'
import { defineCommerceEndpoint } from '../../primitives/commerce-endpoint.ts'
import { Locale } from '../../primitives/locale.ts'
import { Email, Secret, typed } from '../../primitives/text.ts'
import { Session } from './sessions.ts'
import { Customer, NewPassword, Password } from './customer.ts'

/** The answer that does not say whether the account exists: what follows comes by mail. */
export const Accepted = z
  .strictObject({ status: z.literal('check_your_mail') })
  .meta({ id: 'Accepted' })
export type Accepted = z.infer<typeof Accepted>

export const SignUpBody = z
  .strictObject({
    email: Email,
    password: NewPassword,
    name: typed(120),
    locale: Locale,
    acceptsMarketing: z.boolean().default(false),
  })
  .meta({ id: 'SignUpBody' })
export type SignUpBody = z.output<typeof SignUpBody>

/** Whose account it is about. */
export const EmailBody = z.strictObject({ email: Email, locale: Locale.optional() })

export const signUp = defineCommerceEndpoint({
  id: 'signUp',
  method: 'POST',
  path: '/store/v1/customers',
  summary: 'Open an account',
  description:
    'Sends a letter with a link that confirms the address. The answer and its time are the same when the account already exists: then the letter says so.',
  caller: 'anyone',
  params: undefined,
  query: undefined,
  body: SignUpBody,
  response: Accepted,
  status: 202,
  problems: ['password_too_common'],
})

export const confirmEmail = defineCommerceEndpoint({
  id: 'confirmEmail',
  method: 'POST',
  path: '/store/v1/customers/confirmations',
  summary: 'Confirm an address for mail',
  description:
    'Takes the token of the letter, once, within a day. Confirms a new account or a new address and signs the customer in. Orders that were placed as a guest with this address become theirs.',
  caller: 'anyone',
  params: undefined,
  query: undefined,
  body: z.strictObject({ token: Secret }),
  response: Session,
  problems: ['token_not_valid'],
})

export const requestConfirmation = defineCommerceEndpoint({
  id: 'requestConfirmation',
  method: 'POST',
  path: '/store/v1/customers/confirmations/requests',
  summary: 'Send the confirmation again',
  description: 'The same answer whether or not the account exists or waits.',
  caller: 'anyone',
  params: undefined,
  query: undefined,
  body: EmailBody,
  response: Accepted,
  status: 202,
  problems: [],
})

export const getCustomer = defineCommerceEndpoint({
  id: 'getCustomer',
  method: 'GET',
  path: '/store/v1/customers/me',
  summary: 'The customer',
  description: 'Who is signed in.',
  caller: 'customer',
  params: undefined,
  query: undefined,
  body: undefined,
  response: Customer,
  isVersioned: true,
  problems: [],
})

export const changeCustomer = defineCommerceEndpoint({
  id: 'changeCustomer',
  method: 'PATCH',
  path: '/store/v1/customers/me',
  summary: 'Change the profile',
  description:
    'Only what is given changes. A conflict names the fields that somebody else changed.',
  caller: 'customer',
  params: undefined,
  query: undefined,
  body: z
    .strictObject({
      name: typed(120),
      phone: typed(40).nullable(),
      locale: Locale,
      acceptsMarketing: z.boolean(),
    })
    .partial(),
  response: Customer,
  isVersioned: true,
  problems: ['version_conflict', 'version_missing'],
})

export const changeEmail = defineCommerceEndpoint({
  id: 'changeEmail',
  method: 'POST',
  path: '/store/v1/customers/me/email',
  summary: 'Change the address for mail',
  description:
    'Needs the current password. The new address counts once the letter sent there is confirmed; the old one is told.',
  caller: 'customer',
  params: undefined,
  query: undefined,
  body: z.strictObject({ currentPassword: Password, email: Email }),
  response: Accepted,
  status: 202,
  problems: ['credentials_wrong'],
})

export const exportCustomer = defineCommerceEndpoint({
  id: 'exportCustomer',
  method: 'GET',
  path: '/store/v1/customers/me/export',
  summary: 'All that the shop knows of the customer',
  description: 'One document with everything personal, by kind of record.',
  caller: 'customer',
  params: undefined,
  query: undefined,
  body: undefined,
  response: z
    .strictObject({
      exportedAt: z.iso.datetime(),
      records: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
    })
    .meta({ id: 'CustomerExport' }),
  problems: [],
})

export const eraseCustomer = defineCommerceEndpoint({
  id: 'eraseCustomer',
  method: 'POST',
  path: '/store/v1/customers/me/erasure',
  summary: 'Close the account',
  description:
    'Needs the current password. Everything personal goes; orders stay without a name, as the law asks. Refused while an order is under way.',
  caller: 'customer',
  params: undefined,
  query: undefined,
  body: z.strictObject({ currentPassword: Password }),
  response: undefined,
  problems: ['credentials_wrong', 'orders_under_way'],
})
