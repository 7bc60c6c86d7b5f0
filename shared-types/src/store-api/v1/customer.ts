import { z } from 'zod'
import { Locale } from '../../primitives/locale.ts'

/** A password as it is typed at sign-in. Bounded, so that nobody makes us hash a book. */
export const Password = z.string().min(1).max(200)

/** A password that may be chosen: ten characters or more, of any kind. */
export const NewPassword = z.string().min(10).max(200).meta({
  id: 'NewPassword',
  description: 'Ten characters or more. Passwords that everybody knows are refused.',
})

export const Customer = z
  .strictObject({
    id: z.string(),
    email: z.string(),
    name: z.string(),
    phone: z.string().nullable(),
    locale: Locale.meta({ description: 'The language of letters to them.' }),
    acceptsMarketing: z.boolean(),
    isEmailConfirmed: z.boolean(),
    pendingEmail: z
      .string()
      .nullable()
      .meta({ description: 'A new address that is not confirmed yet.' }),
    version: z.int().min(1),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'Customer' })
export type Customer = z.infer<typeof Customer>
