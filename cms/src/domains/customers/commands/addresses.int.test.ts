import type { Address, AddressInput } from '@vitrine/shared-types/store-api/v1/addresses'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  aCustomer,
  anInput,
  type CustomerWorld,
  startCustomerWorld,
} from '../../../testing/customer-world.ts'
import { keepAddress } from './keep-address.ts'

let world: CustomerWorld
beforeAll(async () => {
  world = await startCustomerWorld()
})
afterAll(() => world.stop())

const HOME: AddressInput = {
  name: 'Nok Srisuk',
  phone: '081 234 5678',
  company: null,
  line1: '12 Nimmanhaemin',
  line2: null,
  subdistrict: 'Suthep',
  district: 'Mueang',
  province: 'Chiang Mai',
  postcode: '50200',
  country: 'TH',
}
type Someone = Awaited<ReturnType<typeof aCustomer>>
const add = async ({ caller }: Someone, given: Partial<Address> = {}) =>
  (await world.routes.addAddress(
    anInput<'addAddress'>({ caller, body: { ...HOME, isDefault: false, ...given } }),
  )) as Address
const change = async ({ caller }: Someone, { id, version }: Address, given: object) =>
  (await world.routes.changeAddress(
    anInput<'changeAddress'>({
      caller,
      version,
      params: { addressId: id },
      body: { ...HOME, isDefault: false, ...given },
    }),
  )) as Address
const remove = ({ caller }: Someone, { id }: Address) =>
  world.routes.removeAddress(anInput<'removeAddress'>({ caller, params: { addressId: id } }))
const list = async ({ caller }: Someone) =>
  ((await world.routes.listAddresses(anInput<'listAddresses'>({ caller }))) as { items: Address[] })
    .items
const defaultsOf = (items: Address[]) => items.map(({ isDefault }) => isDefault)

test('the first address is the default, and the default stands first', async () => {
  const customer = await aCustomer(world)
  const first = await add(customer)
  expect(first).toEqual({ ...HOME, id: first.id, isDefault: true, version: 1, warnings: [] })
  const second = await add(customer, { line1: 'Office' })
  expect((await list(customer)).map(({ id }) => id)).toEqual([first.id, second.id])
  await change(customer, second, { line1: 'Office', isDefault: true })
  expect((await list(customer)).map(({ id }) => id)).toEqual([second.id, first.id])
})

test('of ten new defaults at once one is it, and all are kept', async () => {
  const customer = await aCustomer(world)
  await Promise.all(
    Array.from({ length: 10 }, (_, n) => add(customer, { line1: `${n} Soi Ari`, isDefault: true })),
  )
  const items = await list(customer)
  expect(items).toHaveLength(10)
  expect(defaultsOf(items).filter(Boolean)).toHaveLength(1)
})

test('the twenty-first is refused, however many ask at once', async () => {
  const customer = await aCustomer(world)
  const results = await Promise.allSettled(Array.from({ length: 25 }, () => add(customer)))
  const refused = results.flatMap((one) => (one.status === 'rejected' ? [one.reason.code] : []))
  expect(refused).toEqual(Array.from({ length: 5 }, () => 'too_many_addresses'))
})

test('who was slower hears what is there now and which fields changed', async () => {
  const customer = await aCustomer(world)
  const address = await add(customer)
  const current = await change(customer, address, { line1: '99 Charoen Krung', postcode: '10500' })
  expect(current.warnings).toEqual([{ field: 'postcode', code: 'does_not_match_province' }])
  await expect(change(customer, address, { line1: 'mine' })).rejects.toMatchObject({
    code: 'version_conflict',
    detail: { data: { current, changed: ['line1', 'postcode'] } },
  })
  const results = await Promise.allSettled(
    Array.from({ length: 5 }, (_, n) => change(customer, current, { line1: `try ${n}` })),
  )
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})

test('the default stays the default until another is made it, or it is forgotten', async () => {
  const customer = await aCustomer(world)
  const first = await add(customer)
  const second = await add(customer, { line1: 'Second' })
  const third = await add(customer, { line1: 'Third' })
  const changed = await change(customer, first, { line1: 'First' })
  expect(changed.isDefault).toBe(true)
  await remove(customer, second)
  await remove(customer, changed)
  expect(await list(customer)).toMatchObject([{ id: third.id, isDefault: true }])
  await expect(remove(customer, changed)).rejects.toMatchObject({ code: 'address_not_found' })
})

test('another customer’s address is not there', async () => {
  const [owner, stranger] = [await aCustomer(world), await aCustomer(world)]
  const address = await add(owner)
  const missing = { code: 'address_not_found' }
  await expect(change(stranger, address, { line1: 'mine' })).rejects.toMatchObject(missing)
  await expect(remove(stranger, address)).rejects.toMatchObject(missing)
  await expect(remove(owner, { ...address, id: '999999999999999999' })).rejects.toMatchObject(
    missing,
  )
  expect(await list(owner)).toEqual([address])
})

test('the address of an order is kept once, and never stops the order', async () => {
  const customer = await aCustomer(world)
  const keep = (address: AddressInput) =>
    world.db.inTransaction((tx) => keepAddress(tx, customer.id, address))
  await Promise.all([keep(HOME), keep(HOME), keep(HOME)])
  expect(defaultsOf(await list(customer))).toEqual([true])
  for (let n = 0; n < 25; n += 1) await keep({ ...HOME, line1: `${n} Soi Ari` })
  expect(await list(customer)).toHaveLength(20)
})
