import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  aCustomer,
  anInput,
  type CustomerWorld,
  startCustomerWorld,
} from '../../../testing/customer-world.ts'

let world: CustomerWorld
beforeAll(async () => {
  world = await startCustomerWorld()
  await world.client.query('INSERT INTO products (id) SELECT generate_series(1, 300)')
})
afterAll(() => world.stop())

type Someone = Awaited<ReturnType<typeof aCustomer>>
const add = ({ caller }: Someone, ...productIds: string[]) =>
  world.routes.addWishes(anInput<'addWishes'>({ caller, body: { productIds } }))
const list = ({ caller }: Someone) => world.routes.getWishlist(anInput<'getWishlist'>({ caller }))
const upTo = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, n) => String(first + n))

test('a guest’s list comes along in its order; what is there stays, what is not sold is left out', async () => {
  const customer = await aCustomer(world)
  await add(customer, '3')
  world.pass(1000)
  expect(await add(customer, '5', '4', '3', '999999999')).toEqual({ productIds: ['5', '4', '3'] })
})

test('adding the same at once adds it once', async () => {
  const customer = await aCustomer(world)
  await Promise.all(Array.from({ length: 8 }, () => add(customer, '7', '8')))
  expect(await list(customer)).toEqual({ productIds: ['7', '8'] })
})

test('a full list refuses and stays as it was, even when two fill it at once', async () => {
  const customer = await aCustomer(world)
  await add(customer, ...upTo(1, 150))
  const results = await Promise.allSettled([
    add(customer, ...upTo(151, 200)),
    add(customer, ...upTo(201, 250)),
  ])
  const refused = results.flatMap((one) => (one.status === 'rejected' ? [one.reason.code] : []))
  expect(refused).toEqual(['wishlist_full'])
  expect((await list(customer)) as object).toMatchObject({ productIds: { length: 200 } })
})

test('taking off what is not there is no error, and touches nobody else’s', async () => {
  const [one, other] = [await aCustomer(world), await aCustomer(world)]
  await add(one, '1', '2')
  await add(other, '1')
  const remove = (by: Someone) =>
    world.routes.removeWish(
      anInput<'removeWish'>({ caller: by.caller, params: { productId: '1' } }),
    )
  expect(await remove(one)).toEqual({ productIds: ['2'] })
  expect(await remove(one)).toEqual({ productIds: ['2'] })
  expect(await list(other)).toEqual({ productIds: ['1'] })
})
