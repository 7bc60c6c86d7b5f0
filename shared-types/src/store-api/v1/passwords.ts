import { z } from 'zod'
import { defineCommerceEndpoint } from '../../primitives/commerce-endpoint.ts'
import { Secret } from '../../primitives/text.ts'
import { NewPassword, Password } from './customer.ts'
import { Accepted, EmailBody } from './customers.ts'

export const requestPasswordReset = defineCommerceEndpoint({
  id: 'requestPasswordReset',
  method: 'POST',
  path: '/store/v1/password-resets',
  summary: 'Ask for a new password',
  description: 'Sends a letter with a link when there is such an account; says nothing about it.',
  caller: 'anyone',
  params: undefined,
  query: undefined,
  body: EmailBody,
  response: Accepted,
  status: 202,
  problems: [],
})

export const resetPassword = defineCommerceEndpoint({
  id: 'resetPassword',
  method: 'POST',
  path: '/store/v1/password-resets/confirmations',
  summary: 'Set a new password',
  description: 'Takes the token of the letter, once, within an hour. Every session ends.',
  caller: 'anyone',
  params: undefined,
  query: undefined,
  body: z.strictObject({ token: Secret, password: NewPassword }),
  response: undefined,
  problems: ['token_not_valid', 'password_too_common'],
})

export const changePassword = defineCommerceEndpoint({
  id: 'changePassword',
  method: 'POST',
  path: '/store/v1/customers/me/password',
  summary: 'Change the password',
  description: 'Needs the current one. Every other session ends.',
  caller: 'customer',
  params: undefined,
  query: undefined,
  body: z.strictObject({ currentPassword: Password, password: NewPassword }),
  response: undefined,
  problems: ['credentials_wrong', 'password_too_common'],
})
