// Run as a process of its own: it boots the CMS's config, which reads the environment on import.
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { generateImportMap, getPayload, type SanitizedConfig } from 'payload'
import { generateTypes } from 'payload/node'
import { cmsRoot, repositoryRoot } from '../settings.ts'
import { placesToFollow } from './follow-types.ts'
import { compareSnapshots, type Snapshot } from './schema-drift.ts'

const IMPORT_MAP = path.join(cmsRoot, 'src/app/(payload)/admin/importMap.js')
const TYPES = path.join(repositoryRoot, 'shared-types/src/payload-types.ts')
const OPENAPI = path.join(repositoryRoot, 'shared-types/openapi/store-v1.json')
const MIGRATIONS = path.join(cmsRoot, 'src/migrations')

const scratch = await mkdtemp(path.join(tmpdir(), 'vitrine-generated-'))
try {
  const { default: config } = await import('../../payload.config.ts')
  const sanitized = await config
  const drift = [
    await compareTypes(sanitized),
    await compareImportMap(sanitized),
    await compareOpenApi(),
    await compareMigrations(sanitized),
  ].filter((line) => line !== '')
  console.error(drift.join('\n'))
  process.exitCode = drift.length === 0 ? 0 : 1
} finally {
  await rm(scratch, { recursive: true, force: true })
}
process.exit()

async function compareTypes(config: SanitizedConfig): Promise<string> {
  const file = path.join(scratch, 'payload-types.ts')
  process.env.PAYLOAD_TS_OUTPUT_PATH = file
  await generateTypes(config, { log: false })
  const drift = await compareFiles(file, TYPES, 'pnpm generate')
  if (drift === '') return ''
  const places = await placesToFollow(file, scratch)
  if (places.length === 0) return drift
  return [drift, '  What must follow:', ...places.map((line) => `  ${line}`)].join('\n')
}

async function compareImportMap(config: SanitizedConfig): Promise<string> {
  // The paths in the map are relative, so the scratch copy stands as deep as the real one.
  const base = config.admin.importMap.baseDir
  const file = path.join(scratch, 'base', path.relative(base, IMPORT_MAP))
  await mkdir(path.dirname(file), { recursive: true })
  const importMap = {
    ...config.admin.importMap,
    baseDir: path.join(scratch, 'base'),
    importMapFile: file,
  }
  await generateImportMap(
    { ...config, admin: { ...config.admin, importMap } },
    { force: true, log: false },
  )
  return compareFiles(file, IMPORT_MAP, 'pnpm generate')
}

async function compareOpenApi(): Promise<string> {
  const { storeApiDocument } = await import('@vitrine/shared-types/openapi')
  const committed = await readFile(OPENAPI, 'utf8').catch(() => '')
  const current = JSON.stringify(storeApiDocument(), null, 2)
  return committed.trim() === current.trim() ? '' : stale(OPENAPI, 'pnpm generate')
}

async function compareMigrations(config: SanitizedConfig): Promise<string> {
  const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
  // The adapter's type is that of all databases; this package has only Postgres.
  const db = payload.db as unknown as {
    schema: Record<string, unknown>
    requireDrizzleKit: () => { generateDrizzleJson: (schema: unknown) => Promise<Snapshot> }
  }
  const wanted = await db.requireDrizzleKit().generateDrizzleJson(db.schema)
  const files = (await readdir(MIGRATIONS)).filter((name) => name.endsWith('.json')).toSorted()
  const last = files.at(-1)
  if (last === undefined) return 'There is no migration in cms/src/migrations.'
  const text = await readFile(path.join(MIGRATIONS, last), 'utf8')
  const differences = compareSnapshots(JSON.parse(text) as Snapshot, wanted)
  if (differences.length === 0) return ''
  return [
    `The collections and the last migration (${last}) disagree. Write a migration in a terminal, where it can ask about renames: pnpm --filter @vitrine/cms migrate:create`,
    ...differences.map((line) => `  ${line}`),
  ].join('\n')
}

async function compareFiles(fresh: string, committed: string, command: string): Promise<string> {
  const [wanted, found] = await Promise.all([
    readFile(fresh, 'utf8'),
    readFile(committed, 'utf8').catch(() => ''),
  ])
  return wanted === found ? '' : stale(committed, command)
}

function stale(file: string, command: string): string {
  return `${path.relative(repositoryRoot, file)} is not what its source says: run "${command}".`
}
