import { expect, test } from 'vitest'
import { listServices } from './services.ts'
import { readSettings } from './settings.ts'

test('every public address follows the ports', () => {
  const { urls } = readSettings({ SHOP_PORT: '5100', ADMIN_PORT: '5101', STORE_API_PORT: '5104' })
  expect(urls).toEqual({
    shop: 'http://localhost:5100',
    admin: 'http://localhost:5101',
    storeApi: 'http://localhost:5104',
  })
})

test('an address that is given wins, and an empty value counts as none', () => {
  const { urls, databaseUrl } = readSettings({
    SHOP_URL: 'https://sala.example/',
    DATABASE_URL: '',
  })
  expect(urls.shop).toBe('https://sala.example')
  expect(databaseUrl).toBeUndefined()
})

test('a value that cannot be used is refused by its name', () => {
  expect(() => readSettings({ SHOP_PORT: 'eighty' })).toThrow(/SHOP_PORT/u)
  expect(() => readSettings({ DATABASE_URL: 'mysql://x' })).toThrow(
    /DATABASE_URL: must begin with postgres/u,
  )
})

test('the shop’s server asks its neighbour, and browsers get pictures from the shop', () => {
  const settings = readSettings({
    STORE_API_PORT: '5104',
    STORE_API_URL: 'https://api.sala.example',
  })
  const services = listServices({
    settings,
    databaseUrl: 'postgres://x',
    secrets: { payloadSecret: 'p', shopSecret: 's' },
    mode: 'production',
  })
  const shop = services.find((service) => service.name === 'shop')
  expect(shop?.env).toMatchObject({
    STORE_API_URL: 'http://127.0.0.1:5104',
    MEDIA_BASE_URL: '',
  })
  const api = services.find((service) => service.name === 'api')
  expect(api?.env).toMatchObject({ STORE_API_URL: 'https://api.sala.example' })
})

test('all processes know the shop’s secret, and each replica has a name, a port and a memory', () => {
  const services = listServices({
    settings: readSettings({ SHOP_PORT: '5100', ADMIN_PORT: '5101' }),
    databaseUrl: 'postgres://x',
    secrets: { payloadSecret: 'p', shopSecret: 's' },
    mode: 'production',
    shops: 2,
  })
  expect(services.map((service) => service.name)).toEqual(['api', 'admin', 'shop', 'shop-2'])
  expect(services.map((service) => service.env.SHOP_SECRET)).toEqual(['s', 's', 's', 's'])
  const [first, second] = services.slice(2).map((service) => service.env)
  expect(second).toMatchObject({ PORT: '5110', REPLICA_NAME: 'shop-2', SHOP_URL: first?.SHOP_URL })
  expect(second?.SNAPSHOT_DIR).not.toBe(first?.SNAPSHOT_DIR)
})
