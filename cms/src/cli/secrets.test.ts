import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { generatePassword, loadSecrets } from './secrets.ts'
import { readSettings } from './settings.ts'

let stateDir = ''

beforeEach(async () => {
  stateDir = await mkdtemp(path.join(tmpdir(), 'vitrine-secrets-'))
})

afterEach(() => rm(stateDir, { recursive: true }))

const settings = (env: Record<string, string> = {}) =>
  readSettings({ VITRINE_STATE_DIR: stateDir, ...env })

test('the first run makes 32 random bytes that only their owner can read, the next keeps them', async () => {
  const first = await loadSecrets(settings())
  expect(first.payloadSecret).toMatch(/^[0-9a-f]{64}$/u)
  expect(first.shopSecret).toMatch(/^[0-9a-f]{64}$/u)
  expect(first.shopSecret).not.toBe(first.payloadSecret)
  expect((await stat(path.join(stateDir, 'secrets.json'))).mode & 0o777).toBe(0o600)
  expect(await loadSecrets(settings())).toEqual(first)
})

test.each([
  ['short', 'abc'],
  ['of one letter', 'a'.repeat(64)],
  ['a placeholder', 'your-secret-goes-here-0123456789-abcdef'],
])('a given secret that is %s stops the start', async (_kind, secret) => {
  await expect(loadSecrets(settings({ PAYLOAD_SECRET: secret }))).rejects.toThrow(
    'The secret in PAYLOAD_SECRET is missing, too short or easy to guess.',
  )
})

test('the file of an older shop keeps what it has and gets what it lacks', async () => {
  const file = path.join(stateDir, 'secrets.json')
  const payloadSecret = 'f0e1d2c3b4a5968778695a4b3c2d1e0f'
  await writeFile(file, JSON.stringify({ payloadSecret }))
  const secrets = await loadSecrets(settings())
  expect(secrets.payloadSecret).toBe(payloadSecret)
  expect(secrets.shopSecret).toMatch(/^[0-9a-f]{64}$/u)
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(secrets)
  expect((await stat(file)).mode & 0o777).toBe(0o600)
})

test('what is given wins, and nothing is written when all is given', async () => {
  const given = {
    PAYLOAD_SECRET: 'f0e1d2c3b4a5968778695a4b3c2d1e0f',
    SHOP_SECRET: '0a1b2c3d4e5f60718293a4b5c6d7e8f9',
  }
  expect(await loadSecrets(settings(given))).toEqual({
    payloadSecret: given.PAYLOAD_SECRET,
    shopSecret: given.SHOP_SECRET,
  })
  await expect(stat(path.join(stateDir, 'secrets.json'))).rejects.toThrow('ENOENT')
})

test('a damaged secrets file stops the start and is left as it is', async () => {
  const file = path.join(stateDir, 'secrets.json')
  await writeFile(file, '{"payloadSecret": "ab')
  await expect(loadSecrets(settings())).rejects.toThrow(`The secret in ${file}`)
  expect(await readFile(file, 'utf8')).toBe('{"payloadSecret": "ab')
})

test('passwords differ and hold no letters that look like others', () => {
  const passwords = Array.from({ length: 200 }, generatePassword)
  expect(new Set(passwords).size).toBe(200)
  for (const password of passwords) {
    expect(password).toMatch(/^([a-hj-km-np-z2-9]{5}-){3}[a-z2-9]{5}$/u)
  }
})
