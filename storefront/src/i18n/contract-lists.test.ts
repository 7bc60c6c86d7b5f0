import * as locale from '@vitrine/shared-types/primitives/locale'
import * as money from '@vitrine/shared-types/primitives/money'
import { expect, it } from 'vitest'
import { CURRENCIES, LOCALES, MINOR_DIGITS } from './contract-lists.ts'

it('says what the contract says', () => {
  expect(LOCALES).toEqual([...locale.LOCALES])
  expect(CURRENCIES).toEqual([...money.CURRENCIES])
  expect(MINOR_DIGITS).toEqual(money.MINOR_DIGITS)
})
