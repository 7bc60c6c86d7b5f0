import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { execa } from 'execa'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { repositoryRoot } from '../settings.ts'

let tree = ''

beforeEach(async () => {
  tree = await mkdtemp(path.join(tmpdir(), 'vitrine-imports-'))
})

afterEach(() => rm(tree, { recursive: true }))

/** Writes a small tree and answers the names of the rules that it breaks. */
async function brokenBy(files: Record<string, string>): Promise<string[]> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.join(tree, path.dirname(name)), { recursive: true })
    await writeFile(path.join(tree, name), text)
  }
  const result = await execa(
    path.join(repositoryRoot, 'node_modules/.bin/depcruise'),
    [
      '--config',
      path.join(repositoryRoot, '.config/dependency-cruiser.mjs'),
      '--no-cache',
      '--output-type=json',
      ...new Set(Object.keys(files).map((name) => name.split('/')[0] ?? name)),
    ],
    { cwd: tree, reject: false },
  )
  const { summary } = JSON.parse(result.stdout) as {
    summary: { violations: { rule: { name: string } }[] }
  }
  return summary.violations.map((violation) => violation.rule.name).toSorted()
}

const STOCK = 'export const stock = 1\n'

test('a domain may call a lower one through its index', async () => {
  const broken = await brokenBy({
    'cms/src/domains/catalogue/index.ts': STOCK,
    'cms/src/domains/inventory/rules.ts': `import { stock } from '../catalogue/index.ts'\nexport const x = stock\n`,
  })
  expect(broken).toEqual([])
})

test.each([
  [
    'siblings-meet-at-index',
    'cms/src/domains/inventory/rules.ts',
    'cms/src/domains/catalogue/rules.ts',
  ],
  ['domain-order-0', 'cms/src/domains/catalogue/rules.ts', 'cms/src/domains/orders/index.ts'],
  ['domains-look-down', 'cms/src/domains/catalogue/rules.ts', 'cms/src/store-api/server.ts'],
  ['platform-is-the-floor', 'cms/src/platform/errors.ts', 'cms/src/domains/catalogue/index.ts'],
  ['outbox-knows-no-domain', 'cms/src/outbox/append.ts', 'cms/src/domains/catalogue/index.ts'],
  ['nobody-calls-the-cli', 'cms/src/import/plan.ts', 'cms/src/cli/ports.ts'],
  ['apps-do-not-meet', 'cms/src/env.ts', 'storefront/src/env.ts'],
  ['apps-do-not-meet-either', 'storefront/src/env.ts', 'cms/src/env.ts'],
  ['contract-stands-alone', 'shared-types/src/primitives/money.ts', 'cms/src/env.ts'],
  [
    'features-do-not-meet',
    'storefront/src/features/search/a.ts',
    'storefront/src/features/shell/b.ts',
  ],
  ['floor-knows-no-feature', 'storefront/src/ui/price.ts', 'storefront/src/features/shell/b.ts'],
  ['nobody-imports-pages', 'storefront/src/features/shell/b.ts', 'storefront/src/app/page.ts'],
  ['no-test-code-in-production', 'cms/src/store-api/server.ts', 'cms/src/testing/boot.ts'],
])('%s: %s may not import %s', async (rule, from, to) => {
  const specifier = path.relative(path.dirname(from), to)
  const broken = await brokenBy({
    [to]: STOCK,
    [from]: `import { stock } from './${specifier}'\nexport const x = stock\n`,
  })
  expect(broken).toEqual([rule])
})

test('an import of a type alone is seen too', async () => {
  const broken = await brokenBy({
    'cms/src/env.ts': 'export type Env = string\n',
    'storefront/src/env.ts': `import type { Env } from '../../cms/src/env.ts'\nexport type Mine = Env\n`,
  })
  expect(broken).toEqual(['apps-do-not-meet-either'])
})

test('a circle of imports is named', async () => {
  const broken = await brokenBy({
    'cms/src/platform/a.ts': `import { b } from './b.ts'\nexport const a = () => b\n`,
    'cms/src/platform/b.ts': `import { a } from './a.ts'\nexport const b = () => a\n`,
  })
  expect(broken).toEqual(['no-circular'])
})
