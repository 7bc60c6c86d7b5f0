import { createRequire } from 'node:module'
import path from 'node:path'
import type { Secrets } from './secrets.ts'
import { cmsRoot, storefrontRoot, type Settings } from './settings.ts'

export type Mode = 'production' | 'development'

/** One process of the shop: how it is started and how it says that it is well. */
export interface Service {
  /** `api`, `admin`, `shop`; further replicas of the shop are `shop-2` and so on. */
  name: string
  cwd: string
  /** Arguments of Node itself. */
  args: string[]
  env: Record<string, string>
  healthUrl: string
}

/** Where everything is, once the database and the secrets are known. */
export interface Surroundings {
  settings: Settings
  databaseUrl: string
  secrets: Secrets
  mode: Mode
  /** How many replicas of the shop; one when left out. */
  shops?: number
}

/** What every process of the CMS reads from its environment. */
export function cmsEnvironment(surroundings: Surroundings): Record<string, string> {
  const { settings, databaseUrl, secrets, mode } = surroundings
  return {
    NODE_ENV: mode,
    DATABASE_URL: databaseUrl,
    PAYLOAD_SECRET: secrets.payloadSecret,
    SHOP_SECRET: secrets.shopSecret,
    ADMIN_URL: settings.urls.admin,
    STORE_API_URL: settings.urls.storeApi,
    SHOP_URL: settings.urls.shop,
    MEDIA_DIR: settings.mediaDir,
    STORE_API_PORT: String(settings.ports.storeApi),
  }
}

/** Every process, in the order in which their failures explain one another. */
export function listServices(surroundings: Surroundings): Service[] {
  const shops = Array.from({ length: surroundings.shops ?? 1 }, (_, index) => index)
  return [
    apiService(surroundings),
    adminService(surroundings),
    ...shops.map((index) => shopService(surroundings, index)),
  ]
}

/** Where a replica of the shop listens: the first on its own port, each further one ten above. */
export function shopPort({ ports }: Settings, index: number): number {
  return ports.shop + 10 * index
}

function apiService(surroundings: Surroundings): Service {
  const watch = surroundings.mode === 'development' ? ['--watch', '--watch-preserve-output'] : []
  return {
    name: 'api',
    cwd: cmsRoot,
    args: [...watch, 'src/store-api/main.ts'],
    env: cmsEnvironment(surroundings),
    healthUrl: `http://127.0.0.1:${surroundings.settings.ports.storeApi}/health/ready`,
  }
}

function adminService(surroundings: Surroundings): Service {
  const port = surroundings.settings.ports.admin
  return {
    name: 'admin',
    cwd: cmsRoot,
    args: [nextIn(cmsRoot), ...nextArguments(surroundings.mode, port)],
    env: cmsEnvironment(surroundings),
    healthUrl: `http://127.0.0.1:${port}/admin/login`,
  }
}

function shopService({ settings, secrets, mode }: Surroundings, index: number): Service {
  const port = shopPort(settings, index)
  const name = index === 0 ? 'shop' : `shop-${index + 1}`
  return {
    name,
    cwd: storefrontRoot,
    args: ['src/server.ts'],
    env: {
      NODE_ENV: mode,
      PORT: String(port),
      // The shop's server talks to its neighbour, never by the public address.
      STORE_API_URL: `http://127.0.0.1:${settings.ports.storeApi}`,
      // Empty: browsers get pictures from the shop itself.
      MEDIA_BASE_URL: process.env.MEDIA_BASE_URL ?? '',
      SHOP_URL: settings.urls.shop,
      ADMIN_URL: settings.urls.admin,
      // The shop's server reads drafts from its neighbour as well.
      ADMIN_INTERNAL_URL: `http://127.0.0.1:${settings.ports.admin}`,
      SHOP_SECRET: secrets.shopSecret,
      REPLICA_NAME: name,
      SNAPSHOT_DIR: index === 0 ? settings.snapshotDir : `${settings.snapshotDir}-${index + 1}`,
    },
    healthUrl: `http://127.0.0.1:${port}/en`,
  }
}

function nextIn(appRoot: string): string {
  return createRequire(path.join(appRoot, 'package.json')).resolve('next/dist/bin/next')
}

function nextArguments(mode: Mode, port: number): string[] {
  return [mode === 'production' ? 'start' : 'dev', '--port', String(port)]
}
