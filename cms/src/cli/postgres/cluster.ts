import { randomBytes } from 'node:crypto'
import { chown, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { execa } from 'execa'
import { CliFailure, codeOf } from '../failure.ts'
import { findFreePort } from '../ports.ts'
import { markOf, POSTGRES_STOP, stopProcess } from '../run/signals.ts'
import { findBinaries, POSTGRES_MAJOR, type Binaries } from './binaries.ts'
import { choosePlace, type Place } from './place.ts'
import { clearStaleLock } from './stale-lock.ts'
import { userForPostgres, type SystemUser } from './user.ts'

const START_TIMEOUT_MS = 60_000
const INITDB_FLAGS = [
  '--username=postgres',
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
]

const SETTINGS = ['max_connections=200']
const THROW_AWAY_SETTINGS = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']

export interface Cluster {
  url: string
  pid: number
  place: Place
  /** Resolves with a sentence when Postgres ends without having been asked to. */
  died: Promise<string>
  stop: () => Promise<void>
}

interface Setting {
  place: Place
  dataDir: string
  binaries: Binaries
  user: SystemUser | null
}

/** How a cluster differs from the usual one. */
export interface ClusterOptions {
  /** A fixed port instead of any free one. */
  port?: number | undefined
  /** True when nobody will miss the data: it is then never flushed to the disk. */
  isThrowAway?: boolean
  /** Further `name=value` settings of the server. */
  settings?: string[]
}

/** Starts the embedded Postgres on data that is kept between runs, made when there is none yet. */
export async function startCluster(
  stateDir: string,
  options: ClusterOptions = {},
): Promise<Cluster> {
  const user = await userForPostgres()
  const place = await choosePlace(stateDir, user !== null)
  const binaries = await findBinaries(user !== null, place.dir)
  const setting = { place, dataDir: path.join(place.dir, 'data'), binaries, user }
  if (!(await isInitialised(setting))) await initialise(setting)
  await clearStaleLock(setting.dataDir)
  const port = options.port ?? (await findFreePort())
  const password = (await readFile(path.join(place.dir, 'password'), 'utf8')).trim()
  const url = `postgres://postgres:${password}@127.0.0.1:${port}/vitrine`
  return { url, place, ...(await launch(setting, port, settingsOf(options))) }
}

function settingsOf({ isThrowAway = false, settings = [] }: ClusterOptions): string[] {
  return [...SETTINGS, ...(isThrowAway ? THROW_AWAY_SETTINGS : []), ...settings]
}

async function isInitialised({ dataDir }: Setting): Promise<boolean> {
  if ((await stat(dataDir).catch(() => null)) === null) return false
  const version = await readFile(path.join(dataDir, 'PG_VERSION'), 'utf8').catch(codeOf)
  if (version.trim() === POSTGRES_MAJOR) return true
  const reason =
    version === 'ENOENT'
      ? 'is damaged: PG_VERSION is missing'
      : version.startsWith('E')
        ? `cannot be read (${version})`
        : `was made by Postgres ${version.trim()}, and this is Postgres ${POSTGRES_MAJOR}`
  throw new CliFailure(
    `The database directory ${dataDir} ${reason}.`,
    `Restore it from a backup, or move it away to begin with an empty shop: mv ${dataDir} ${dataDir}.old`,
  )
}

async function initialise({ place, dataDir, binaries, user }: Setting): Promise<void> {
  // Made beside and moved into place: an initdb that was interrupted never looks like data.
  const part = path.join(place.dir, 'data.part')
  const passwordFile = path.join(place.dir, 'password')
  await rm(part, { recursive: true, force: true })
  await writeFile(passwordFile, `${randomBytes(24).toString('hex')}\n`, { mode: 0o600 })
  await mkdir(part, { mode: 0o700 })
  if (user !== null) {
    await chown(passwordFile, user.uid, user.gid)
    await chown(part, user.uid, user.gid)
  }
  const result = await execa(
    binaries.initdb,
    [`--pgdata=${part}`, `--pwfile=${passwordFile}`, ...INITDB_FLAGS],
    { ...user, env: { LC_ALL: 'C' }, cwd: place.dir, reject: false, all: true },
  )
  if (result.exitCode !== 0) {
    throw new CliFailure(
      `Postgres could not make its data directory in ${place.dir}: ${lastLine(result.all)}`,
      'Check the free disk space and the rights on that directory, or set VITRINE_STATE_DIR.',
    )
  }
  await rename(part, dataDir)
}

async function launch(
  { dataDir, binaries, user }: Setting,
  port: number,
  settings: string[],
): Promise<Pick<Cluster, 'pid' | 'died' | 'stop'>> {
  const args = settings.flatMap((setting) => ['-c', setting])
  const server = spawnServer(binaries, user, dataDir, ['-D', dataDir, '-p', String(port), ...args])
  const tail: string[] = []
  const ready = await waitUntilReady(server, tail)
  const mark = server.pid === undefined ? null : markOf(server.pid)
  if (!ready || mark === null) throw cannotStart(dataDir, tail)
  let isStopping = false
  const died = new Promise<string>((resolve) => {
    void server.then(() => {
      if (!isStopping) resolve(`Postgres ended: ${tail.at(-1) ?? 'it gave no reason'}`)
    })
  })
  const stop = async (): Promise<void> => {
    isStopping = true
    await stopProcess(mark, POSTGRES_STOP)
    await server
  }
  return { pid: mark.pid, died, stop }
}

type Server = ReturnType<typeof spawnServer>

// A group of its own: Ctrl-C in the terminal must not stop it before those who use it.
function spawnServer(binaries: Binaries, user: SystemUser | null, cwd: string, args: string[]) {
  return execa(binaries.postgres, ['-h', '127.0.0.1', '-k', '', ...args], {
    ...user,
    env: { LC_ALL: 'C' },
    cwd,
    reject: false,
    detached: true,
    buffer: false,
  })
}

function waitUntilReady(server: Server, tail: string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), START_TIMEOUT_MS)
    server.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      tail.push(...chunk.split('\n').filter((line) => line.trim() !== ''))
      tail.splice(0, Math.max(0, tail.length - 20))
      if (chunk.includes('ready to accept connections')) resolve(true)
    })
    void server.then(() => resolve(false)).finally(() => clearTimeout(timer))
  })
}

function cannotStart(dataDir: string, tail: string[]): CliFailure {
  const fatal = tail.findLast((line) => /FATAL|PANIC|ERROR|could not/u.test(line)) ?? tail.at(-1)
  return new CliFailure(
    `Postgres could not start on ${dataDir}: ${fatal?.replace(/^.*?(FATAL|PANIC|ERROR): */u, '') ?? 'it gave no reason'}.`,
    `Nothing was deleted. Restore the directory from a backup, or move it away to begin with an empty shop: mv ${dataDir} ${dataDir}.old`,
  )
}

function lastLine(text: string | undefined): string {
  const lines = (text ?? '').split('\n').filter((line) => line.trim() !== '')
  return lines.findLast((line) => line.includes('error')) ?? lines.at(-1) ?? 'no reason given'
}
