import { createHash } from 'node:crypto'
import { chmod, glob, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { execa } from 'execa'
import { startCluster, type Cluster } from '../../src/cli/postgres/cluster.ts'
import { QUIET, surroundingsOf } from '../../src/cli/rig/rig.ts'
import { cmsEnvironment, type Surroundings } from '../../src/cli/services.ts'
import { cmsRoot } from '../../src/cli/settings.ts'
import { PROJECTION_FORM } from '../../src/domains/catalogue/projection/form.ts'

/** What the process that fills is asked for. */
export interface FillRequest {
  products: number
  /** False: of products the projection's rows alone: a million documents would take too long. */
  hasDocuments: boolean
  /** The documents are there and right; the projection is of another form. */
  only?: 'projection'
}

/** What filling took. */
export interface FillReport {
  documentsS: number
  projectionS: number
  /** Rows of the projection that a rebuild wrote. */
  written: number
  /** Most memory of the process that filled. */
  peakMb: number
}

/** A Postgres with a generated catalogue in it. */
export interface FilledPostgres {
  products: number
  hasDocuments: boolean
  cluster: Cluster
  surroundings: Surroundings
  env: Record<string, string>
  report: FillReport
}

interface Ready {
  form: number
  report: FillReport
}

const FOLDER = path.join(tmpdir(), 'vitrine-bench')
/** More than this takes too long as documents. */
const DOCUMENTS_AT_MOST = 100_000
/** It is made anew when it is lost, so nothing waits for the disk. */
const CLUSTER = { isThrowAway: true, settings: ['max_wal_size=8GB'] }
const DOCUMENT_SOURCES = ['src/migrations/*.ts', 'bench/catalogue/**/*.ts']

/**
 * Starts a Postgres with so many generated products and gives it to the work. It is kept in the
 * system's folder for temporary files until the schema or the generator changes.
 */
export async function withCatalogue<T>(
  products: number,
  work: (filled: FilledPostgres) => Promise<T>,
  say: (line: string) => void,
): Promise<T> {
  const stateDir = path.join(FOLDER, `${products}-${await hashOf(DOCUMENT_SOURCES)}`)
  await forgetOthers(products, stateDir)
  await mkdir(stateDir, { recursive: true })
  // Postgres may run as another user, who must get to its data.
  await Promise.all([chmod(FOLDER, 0o755), chmod(stateDir, 0o755)])
  const ready = await readReady(stateDir)
  const cluster = await startCluster(stateDir, CLUSTER)
  try {
    const surroundings = await surroundingsOf(stateDir, cluster.url)
    const env = { ...cmsEnvironment(surroundings), ...QUIET, RATE_LIMIT_PER_MINUTE: '0' }
    const hasDocuments = products <= DOCUMENTS_AT_MOST
    let report = ready?.report
    if (ready?.form !== PROJECTION_FORM || report === undefined) {
      // Rows without documents cannot be made anew from any.
      const before = hasDocuments ? ready?.report : undefined
      if (before === undefined) await emptied(cluster)
      say(`filling a shop with ${products} products; it is kept in ${stateDir}`)
      const only = before === undefined ? {} : { only: 'projection' as const }
      const done = await fill({ products, hasDocuments, ...only }, env, say)
      // What was not made again took what it took before.
      report = before === undefined ? done : { ...done, documentsS: before.documentsS }
      const mark: Ready = { form: PROJECTION_FORM, report }
      await writeFile(path.join(stateDir, 'ready.json'), JSON.stringify(mark))
    }
    return await work({ products, hasDocuments, cluster, surroundings, env, report })
  } finally {
    await cluster.stop()
  }
}

async function readReady(stateDir: string): Promise<Ready | undefined> {
  const text = await readFile(path.join(stateDir, 'ready.json'), 'utf8').catch(() => undefined)
  return text === undefined ? undefined : (JSON.parse(text) as Ready)
}

/** A filling that was interrupted leaves half a shop. */
async function emptied({ url }: Cluster): Promise<void> {
  const server = new URL(url)
  const name = server.pathname.slice(1)
  server.pathname = '/postgres'
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: server.href })
  await client.connect()
  await client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)
  await client.end()
}

async function fill(
  request: FillRequest,
  env: Record<string, string>,
  say: (line: string) => void,
): Promise<FillReport> {
  const args = [
    '--max-old-space-size=6144',
    'bench/catalogue/fill-process.ts',
    JSON.stringify(request),
  ]
  const child = execa(process.execPath, args, {
    cwd: cmsRoot,
    env,
    stdin: 'ignore',
    buffer: false,
    stderr: 'inherit',
  })
  let last = ''
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (last !== '') say(last)
    last = line
  })
  await child
  return JSON.parse(last) as FillReport
}

async function hashOf(patterns: string[]): Promise<string> {
  const hash = createHash('sha256')
  const files: string[] = []
  for await (const file of glob(patterns, { cwd: cmsRoot })) files.push(file)
  for (const file of files.filter((one) => !one.includes('.test.')).sort()) {
    hash.update(file).update(await readFile(path.join(cmsRoot, file)))
  }
  return hash.digest('hex').slice(0, 12)
}

async function forgetOthers(products: number, kept: string): Promise<void> {
  const folders = await readdir(FOLDER).catch(() => [])
  for (const folder of folders) {
    const dir = path.join(FOLDER, folder)
    if (folder.startsWith(`${products}-`) && dir !== kept) {
      await rm(dir, { recursive: true, force: true })
    }
  }
}
