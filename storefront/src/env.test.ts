import { describe, expect, it } from 'vitest'
import { parseEnv } from './env.ts'

describe('the environment', () => {
  it('needs nothing: a shop beside its store on one machine', () => {
    expect(parseEnv({})).toMatchObject({
      NODE_ENV: 'production',
      STORE_API_URL: 'http://localhost:4000',
      MEDIA_BASE_URL: '/media',
      STORE_API_MOCK: 'off',
      SNAPSHOT_DIR: expect.stringMatching(/\.vitrine\/snapshot$/u),
      PORT: 3000,
    })
  })

  it('falls back to demo data in development alone', () => {
    expect(parseEnv({ NODE_ENV: 'development' }).STORE_API_MOCK).toBe('fallback')
    expect(parseEnv({ NODE_ENV: 'test' }).STORE_API_MOCK).toBe('off')
    expect(parseEnv({ NODE_ENV: 'production', STORE_API_MOCK: 'only' }).STORE_API_MOCK).toBe('only')
  })

  it('takes an empty value for an unset one and drops slashes at the end', () => {
    const env = parseEnv({ STORE_API_URL: 'https://api.test//', MEDIA_BASE_URL: '' })
    expect(env).toMatchObject({ STORE_API_URL: 'https://api.test', MEDIA_BASE_URL: '/media' })
  })

  it.each([
    { STORE_API_URL: 'localhost:4000' },
    { MEDIA_BASE_URL: 'javascript:alert(1)' },
    { MEDIA_BASE_URL: '/elsewhere' },
    { STORE_API_MOCK: 'yes' },
    { PORT: '70000' },
  ])('is refused by the name of the key: %o', (source) => {
    expect(() => parseEnv(source)).toThrow(Object.keys(source)[0])
  })
})
