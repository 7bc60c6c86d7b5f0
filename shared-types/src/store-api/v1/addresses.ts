import { z } from 'zod'
import { defineCommerceEndpoint } from '../../primitives/commerce-endpoint.ts'
import { Country } from '../../primitives/country.ts'
import { typed } from '../../primitives/text.ts'

const optional = (max: number) => typed(max).nullable().default(null)

/** A postal address as it is typed. Thai addresses use sub-district, district and province. */
export const AddressInput = z
  .strictObject({
    name: typed(120).meta({ description: 'Who receives it.' }),
    phone: optional(40),
    company: optional(120),
    line1: typed(200).meta({ description: 'House number and street.' }),
    line2: optional(200),
    subdistrict: optional(120).meta({ description: 'Tambon or khwaeng.' }),
    district: optional(120).meta({ description: 'Amphoe or khet; elsewhere the town.' }),
    province: optional(120).meta({ description: 'Changwat; elsewhere the state or region.' }),
    postcode: optional(20),
    country: Country,
  })
  .meta({ id: 'AddressInput' })
export type AddressInput = z.output<typeof AddressInput>

/** What looks wrong in an address. It is a hint to the shopper and never stops an order. */
export const AddressWarning = z
  .strictObject({
    field: z.enum(['postcode', 'phone', 'province', 'district', 'subdistrict', 'country']),
    code: z.enum(['missing', 'format', 'does_not_match_province']),
  })
  .meta({ id: 'AddressWarning' })
export type AddressWarning = z.infer<typeof AddressWarning>

/** An address that a customer keeps. */
export const Address = z
  .strictObject({
    ...AddressInput.shape,
    id: z.string(),
    isDefault: z.boolean(),
    version: z.int().min(1),
    warnings: z.array(AddressWarning),
  })
  .meta({ id: 'Address' })
export type Address = z.output<typeof Address>

export const AddressList = z.strictObject({ items: z.array(Address) }).meta({ id: 'AddressList' })
export type AddressList = z.infer<typeof AddressList>

const AddressBody = AddressInput.extend({ isDefault: z.boolean().default(false) })
const AddressParams = z.strictObject({ addressId: z.string().regex(/^\d{1,18}$/u) })

export const listAddresses = defineCommerceEndpoint({
  id: 'listAddresses',
  method: 'GET',
  path: '/store/v1/customers/me/addresses',
  summary: 'The customer’s addresses',
  description: 'The default one first, then the newest.',
  caller: 'customer',
  params: undefined,
  query: undefined,
  body: undefined,
  response: AddressList,
  problems: [],
})

export const addAddress = defineCommerceEndpoint({
  id: 'addAddress',
  method: 'POST',
  path: '/store/v1/customers/me/addresses',
  summary: 'Keep an address',
  description: 'The first one becomes the default. What looks wrong comes back as warnings.',
  caller: 'customer',
  params: undefined,
  query: undefined,
  body: AddressBody,
  response: Address,
  status: 201,
  problems: ['too_many_addresses'],
})

export const changeAddress = defineCommerceEndpoint({
  id: 'changeAddress',
  method: 'PUT',
  path: '/store/v1/customers/me/addresses/{addressId}',
  summary: 'Change an address',
  description: 'Replaces the whole address. Orders keep the address they were placed with.',
  caller: 'customer',
  params: AddressParams,
  query: undefined,
  body: AddressBody,
  response: Address,
  isVersioned: true,
  problems: ['address_not_found', 'version_conflict', 'version_missing'],
})

export const removeAddress = defineCommerceEndpoint({
  id: 'removeAddress',
  method: 'DELETE',
  path: '/store/v1/customers/me/addresses/{addressId}',
  summary: 'Forget an address',
  description: 'If it was the default, the newest of the others becomes it.',
  caller: 'customer',
  params: AddressParams,
  query: undefined,
  body: undefined,
  response: undefined,
  problems: ['address_not_found'],
})

export const checkAddress = defineCommerceEndpoint({
  id: 'checkAddress',
  method: 'POST',
  path: '/store/v1/addresses/check',
  summary: 'Look an address over',
  description: 'What looks wrong in it, before it is used. Nothing is kept.',
  caller: 'anyone',
  params: undefined,
  query: undefined,
  body: AddressInput,
  response: z.strictObject({ warnings: z.array(AddressWarning) }).meta({ id: 'AddressCheck' }),
  problems: [],
})
