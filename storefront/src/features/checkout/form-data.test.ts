import { describe, expect, it } from 'vitest'
import { missingIn, orderOf, typedAddress, typedOf } from './form-data.ts'
import { checkoutWords } from './words.ts'

function form(more: Record<string, string> = {}): FormData {
  const data = new FormData()
  const filled = {
    email: ' malee@example.com ',
    'ship-name': 'มาลี',
    'ship-line1': '1 ถนนเจริญกรุง',
    'ship-country': 'TH',
    'ship-postcode': '10500',
    billingSame: 'on',
    note: '',
    ...more,
  }
  for (const [name, value] of Object.entries(filled)) data.set(name, value)
  return data
}

const chosen = {
  shippingMethodId: '1',
  paymentMethod: 'promptpay',
  expectedTotalMinor: 100,
} as const
const words = checkoutWords('en')

describe('the order that a form holds', () => {
  it('has no invoice address of its own unless one was asked for', () => {
    const order = orderOf(form(), chosen)
    expect(order).toMatchObject({ email: 'malee@example.com', billingAddress: null, note: null })
    expect(order.shippingAddress).toMatchObject({ name: 'มาลี', postcode: '10500', phone: null })
  })

  it('has both addresses when they differ', () => {
    const data = form({ billingOther: 'on', 'bill-name': 'Ltd', 'bill-line1': '2 Road' })
    expect(orderOf(data, chosen).billingAddress).toMatchObject({ name: 'Ltd', line1: '2 Road' })
  })

  it('is the same order when nothing was changed, so that its key stays', () => {
    expect(JSON.stringify(orderOf(form(), chosen))).toBe(JSON.stringify(orderOf(form(), chosen)))
  })
})

describe('what is missing', () => {
  it('is nothing in a form that is filled in', () => {
    expect(Object.values(missingIn(form(), words)).filter(Boolean)).toEqual([])
  })

  it('is asked for in the order of the fields', () => {
    const missing = missingIn(form({ email: 'no', 'ship-name': ' ', 'ship-line1': '' }), words)
    expect(Object.keys(missing)).toEqual(['email', 'ship-name', 'ship-line1'])
    expect(Object.values(missing).filter(Boolean)).toHaveLength(3)
  })

  it('includes the invoice address only where there is one', () => {
    expect(missingIn(form({ billingOther: 'on' }), words)['bill-name']).toBe(words.form.required)
  })
})

it('finds again what was typed', () => {
  const typed = typedOf(form())
  expect(typedAddress(typed, 'ship-')).toMatchObject({ name: 'มาลี', country: 'TH' })
  expect(typedAddress(typed, 'bill-')).toEqual({})
})
