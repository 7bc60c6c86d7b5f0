import { randomBytes } from 'node:crypto'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { execa } from 'execa'
import type { Secrets } from '../secrets.ts'
import { findFreePort, isFree } from '../ports.ts'
import { cmsEnvironment, listServices, shopPort, type Surroundings } from '../services.ts'
import { cmsRoot, readSettings, type Settings } from '../settings.ts'
import type { Credentials } from '../staff-password.ts'
import { withStateDir } from '../suites/throw-away.ts'
import { guardAgainstOrphans } from './guard.ts'
import { RigPostgres } from './rig-postgres.ts'
import { RigProcess } from './rig-process.ts'

/** A whole shop as it runs in production, of which every process can be killed by itself. */
export interface Rig {
  postgres: RigPostgres
  api: RigProcess
  admin: RigProcess
  /** The replicas of the shop. */
  shops: RigProcess[]
  urls: { api: string; admin: string; shops: string[] }
  databaseUrl: string
  /** What a further process of the CMS needs to know. */
  cmsEnv: Record<string, string>
  staff: Credentials
  shopSecret: string
  /** A store API and a shop that remember nothing: what they answer is what is right now. */
  startFresh: () => Promise<Fresh>
}

/** The address of a shop that knows the database alone. */
export interface Fresh {
  shopUrl: string
  apiUrl: string
  stop: () => Promise<void>
}

export interface RigOptions {
  /** Told what takes long. */
  say?: (line: string) => void
  /** For the store API alone. */
  apiEnv?: Record<string, string>
}

const SHOPS = 2

/** Starts a rig from the build that is there, runs the work with it, and takes it down. */
export async function withRig<T>(
  work: (rig: Rig) => Promise<T>,
  { say = () => undefined, apiEnv = {} }: RigOptions = {},
): Promise<T> {
  return withStateDir(async (stateDir) => {
    const postgres = new RigPostgres(stateDir, await findFreePort())
    const started: RigProcess[] = []
    const letGo = guardAgainstOrphans('folder', stateDir)
    try {
      await postgres.start()
      const surroundings = await surroundingsOf(stateDir, postgres.url)
      say('filling an empty shop')
      const staff = await prepare(surroundings)
      const rig = rigOf(surroundings, postgres, staff)
      say('starting the store API, the admin and two shops')
      Object.assign(rig.api.service.env, apiEnv)
      started.push(rig.api, rig.admin, ...rig.shops)
      await rig.api.start()
      await Promise.all([rig.admin, ...rig.shops].map((process) => process.start()))
      return await work(rig)
    } finally {
      await Promise.all(started.map((process) => process.kill()))
      await postgres.stop()
      letGo()
    }
  })
}

/** Ports, secrets and folders of a rig's own. */
export async function surroundingsOf(stateDir: string, databaseUrl: string): Promise<Surroundings> {
  const settings = await settingsIn(stateDir)
  const newSecret = (): string => randomBytes(32).toString('hex')
  const secrets: Secrets = { payloadSecret: newSecret(), shopSecret: newSecret() }
  return { settings, databaseUrl, secrets, mode: 'production', shops: SHOPS }
}

async function settingsIn(stateDir: string): Promise<Settings> {
  return readSettings({
    VITRINE_STATE_DIR: stateDir,
    SHOP_PORT: String(await findFreePortsOfShops()),
    ADMIN_PORT: String(await findFreePort()),
    STORE_API_PORT: String(await findFreePort()),
  })
}

async function findFreePortsOfShops(): Promise<number> {
  for (;;) {
    const first = await findFreePort()
    const others = Array.from({ length: SHOPS - 1 }, (_, index) => first + 10 * (index + 1))
    const areFree = await Promise.all(others.map(isFree))
    if (areFree.every(Boolean)) return first
  }
}

/** As a deployment does it: migrates, fills, and answers the first admin's password. */
export async function prepare(surroundings: Surroundings): Promise<Credentials> {
  const { stdout } = await execa(process.execPath, ['bin/vitrine.mjs', 'prepare'], {
    cwd: cmsRoot,
    env: { ...cmsEnvironment(surroundings), ...QUIET, NO_COLOR: '1' },
    stdin: 'ignore',
  })
  const email = /E-mail +(\S+)/u.exec(stdout)?.[1]
  const password = /Password +(\S+)/u.exec(stdout)?.[1]
  if (email === undefined || password === undefined) throw new Error(`No password in\n${stdout}`)
  return { email, password }
}

/** Nothing of the developer's own environment reaches a rig. */
export const QUIET = {
  LOG_LEVEL: 'warn',
  VITRINE_STATE_DIR: '',
  SNAPSHOT_DIR: '',
  CORS_ORIGINS: '',
}

function rigOf(surroundings: Surroundings, postgres: RigPostgres, staff: Credentials): Rig {
  const { settings, databaseUrl, secrets } = surroundings
  const [api, admin, ...shops] = processesOf(surroundings)
  if (api === undefined || admin === undefined) throw new Error('A process is missing')
  return {
    postgres,
    api,
    admin,
    shops,
    urls: {
      api: `http://127.0.0.1:${settings.ports.storeApi}`,
      admin: settings.urls.admin,
      shops: shops.map((_, index) => `http://localhost:${shopPort(settings, index)}`),
    },
    databaseUrl,
    cmsEnv: { ...cmsEnvironment(surroundings), ...QUIET },
    staff,
    shopSecret: secrets.shopSecret,
    startFresh: () => startFresh(surroundings),
  }
}

function processesOf(surroundings: Surroundings): RigProcess[] {
  return listServices(surroundings).map(
    (service) => new RigProcess({ ...service, env: { ...service.env, LOG_LEVEL: 'warn' } }),
  )
}

async function startFresh(surroundings: Surroundings): Promise<Fresh> {
  const { settings } = surroundings
  const ports = { ...settings.ports, shop: await findFreePort(), storeApi: await findFreePort() }
  const snapshotDir = path.join(settings.stateDir, `fresh-${ports.shop}`)
  // The public addresses stay: they are printed in pages, which are compared.
  const beside = { ...surroundings, settings: { ...settings, ports, snapshotDir }, shops: 1 }
  const [api, , shop] = processesOf(beside)
  await api?.start()
  await shop?.start()
  return {
    shopUrl: `http://localhost:${ports.shop}`,
    apiUrl: `http://127.0.0.1:${ports.storeApi}`,
    stop: async () => {
      await Promise.all([api?.kill(), shop?.kill()])
      await rm(snapshotDir, { recursive: true, force: true })
    },
  }
}
