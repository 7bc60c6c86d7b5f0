import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { execa } from 'execa'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { cmsRoot } from './settings.ts'

let copy = ''

beforeEach(async () => {
  copy = await mkdtemp(path.join(tmpdir(), 'vitrine-launcher-'))
  await cp(path.join(cmsRoot, 'bin'), path.join(copy, 'cms/bin'), { recursive: true })
  await write('cms/package.json', { dependencies: { zod: '4.0.0' } })
})

afterEach(() => rm(copy, { recursive: true }))

async function write(file: string, content: unknown): Promise<void> {
  await mkdir(path.dirname(path.join(copy, file)), { recursive: true })
  await writeFile(path.join(copy, file), JSON.stringify(content))
}

function launch() {
  return execa(process.execPath, [path.join(copy, 'cms/bin/vitrine.mjs'), 'start'], {
    reject: false,
  })
}

test('a copy without its packages says so and how to get them', async () => {
  const result = await launch()
  expect(result.exitCode).toBe(1)
  expect(result.stderr).toContain('Some packages are not installed (zod 4.0.0)')
  expect(result.stderr).toContain('npx -y pnpm@12 install')
})

test('a package of another version than the one asked for counts as missing', async () => {
  await write('cms/node_modules/zod/package.json', { version: '3.9.0' })
  expect((await launch()).stderr).toContain('Some packages are not installed (zod 4.0.0)')
})

test('with everything in place it goes on to the commands', async () => {
  await write('cms/node_modules/zod/package.json', { version: '4.0.0' })
  expect((await launch()).stderr).toContain('src/cli/main.ts')
})
