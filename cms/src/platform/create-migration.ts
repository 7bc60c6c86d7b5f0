import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { getPayload } from 'payload'
import config from '../payload.config.ts'
import { logger } from './logger.ts'

/**
 * `node src/platform/create-migration.ts NAME`: writes the difference between the last snapshot and
 * the config. Payload's own command writes imports that Node's type stripping cannot run.
 */
async function main(name: string): Promise<void> {
  const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
  await payload.db.createMigration({ migrationName: name, payload, skipEmpty: true })
  await makeRunnable(payload.db.migrationDir)
}

async function makeRunnable(directory: string): Promise<void> {
  const files = (await readdir(directory)).filter((file) => file.endsWith('.ts')).toSorted()
  const steps = files.filter((file) => file !== 'index.ts').map((file) => file.slice(0, -3))
  for (const step of steps) {
    const file = path.join(directory, `${step}.ts`)
    const text = await readFile(file, 'utf8')
    const runnable = text
      .replace(
        /import \{ MigrateUpArgs, MigrateDownArgs,/u,
        'import { type MigrateUpArgs, type MigrateDownArgs,',
      )
      .replaceAll(/\{ db, payload, req \}/gu, '{ db }')
    if (runnable !== text) await writeFile(file, runnable)
  }
  await writeFile(path.join(directory, 'index.ts'), indexOf(steps))
  logger.info({ msg: 'migrations written', steps })
}

function indexOf(steps: string[]): string {
  const imports = steps.map((step, n) => `import * as step${n + 1} from './${step}.ts'`)
  const entries = steps.map((step, n) => `  { name: '${step}', up: step${n + 1}.up },`)
  return [
    `import type { Migration } from '../platform/migrate.ts'`,
    ...imports,
    '',
    '/** Every step of the schema, in the order in which they run. */',
    'export const migrations: Migration[] = [',
    ...entries,
    ']',
    '',
  ].join('\n')
}

const [name] = process.argv.slice(2)
if (name === undefined) throw new Error('Name the migration: migrate:create NAME')
await main(name)
process.exit(0)
