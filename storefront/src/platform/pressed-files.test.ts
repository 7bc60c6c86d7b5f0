import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readPressedFiles, sendPressedFile } from './pressed-files.ts'

const SCRIPT = 'const cup = 1;'.repeat(100)
let folder: string
let server: Server
let url: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vitrine-pressed-'))
  await mkdir(join(folder, 'chunks'))
  await writeFile(join(folder, 'chunks/a.js'), SCRIPT)
  await writeFile(join(folder, 'chunks/a.js.br'), brotliCompressSync(SCRIPT))
  await writeFile(join(folder, 'chunks/b.js'), SCRIPT)
  await writeFile(join(folder, 'secret.txt.br'), 'x')
  const files = await readPressedFiles(folder)
  server = createServer((request, response) => {
    if (!sendPressedFile(request, response, files)) response.writeHead(418).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/_next/static`
})
afterEach(async () => {
  server.close().closeAllConnections()
  await rm(folder, { recursive: true })
})

const READS_IT = { 'accept-encoding': 'gzip, br' }
const ask = (path: string, init: { method?: string; headers?: Record<string, string> } = {}) =>
  fetch(`${url}/${path}`, { headers: READS_IT, ...init })

it('sends what the build has pressed, to be kept for good', async () => {
  const response = await ask('chunks/a.js?dpl=1')
  expect(await response.text()).toBe(SCRIPT)
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-encoding': 'br',
    'content-type': 'application/javascript; charset=UTF-8',
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
    vary: 'Accept-Encoding',
  })
  const head = await ask('chunks/a.js', { method: 'HEAD' })
  expect(head.headers.get('content-length')).toBe(response.headers.get('content-length'))
  expect(await head.text()).toBe('')
})

it.each([
  [
    'a browser that cannot read it',
    'chunks/a.js',
    { headers: { 'accept-encoding': 'gzip, br;q=0' } },
  ],
  ['a part', 'chunks/a.js', { headers: { ...READS_IT, range: 'bytes=0-1' } }],
  ['a form', 'chunks/a.js', { method: 'POST' }],
  ['what was not pressed', 'chunks/b.js', {}],
  ['other files', 'secret.txt', {}],
  ['the pressed file by its own name', 'chunks/a.js.br', {}],
])('leaves %s to Next', async (_, path, init) => {
  expect((await ask(path, init)).status).toBe(418)
})

it('has nothing where nothing was pressed', async () => {
  expect(await readPressedFiles(join(folder, 'none'))).toEqual(new Map())
})
