import { commerceEndpoints } from '@vitrine/shared-types/store-api/v1/commerce'
import { expect, it } from 'vitest'
import { STORE_PATHS } from './store-paths.ts'

it('names every endpoint of the contract but those that only the server may call', () => {
  const ofContract = Object.values(commerceEndpoints)
    .filter(({ id }) => id !== 'refreshSession' && id !== 'mergeCart')
    .map(({ id, method, path }) => [id, `${method} ${path}`])
  expect(STORE_PATHS).toEqual(Object.fromEntries(ofContract))
})
