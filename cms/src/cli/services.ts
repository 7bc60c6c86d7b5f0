import { createRequire } from 'node:module'
import path from 'node:path'
import { cmsRoot, storefrontRoot, type Settings } from './settings.ts'

export type Mode = 'production' | 'development'

/** One process of the shop: how it is started and how it says that it is well. */
export interface Service {
  name: 'shop' | 'admin' | 'api'
  cwd: string
  /** Arguments of Node itself. */
  args: string[]
  env: Record<string, string>
  healthUrl: string
}

/** Where everything is, once the database and the secret are known. */
export interface Surroundings {
  settings: Settings
  databaseUrl: string
  payloadSecret: string
  mode: Mode
}

/** What every process of the CMS reads from its environment. */
export function cmsEnvironment(surroundings: Surroundings): Record<string, string> {
  const { settings, databaseUrl, payloadSecret, mode } = surroundings
  return {
    NODE_ENV: mode,
    DATABASE_URL: databaseUrl,
    PAYLOAD_SECRET: payloadSecret,
    ADMIN_URL: settings.urls.admin,
    STORE_API_URL: settings.urls.storeApi,
    SHOP_URL: settings.urls.shop,
    MEDIA_DIR: settings.mediaDir,
    STORE_API_PORT: String(settings.ports.storeApi),
  }
}

/** The three processes, in the order in which their failures explain one another. */
export function listServices(surroundings: Surroundings): Service[] {
  return [apiService(surroundings), adminService(surroundings), shopService(surroundings)]
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

function shopService({ settings, mode }: Surroundings): Service {
  const port = settings.ports.shop
  return {
    name: 'shop',
    cwd: storefrontRoot,
    args:
      mode === 'production'
        ? ['src/server.ts']
        : [nextIn(storefrontRoot), ...nextArguments(mode, port)],
    env: {
      NODE_ENV: mode,
      PORT: String(port),
      // The shop's server talks to its neighbour, never by the public address.
      STORE_API_URL: `http://127.0.0.1:${settings.ports.storeApi}`,
      // Empty: browsers get pictures from the shop itself.
      MEDIA_BASE_URL: process.env.MEDIA_BASE_URL ?? '',
      SHOP_URL: settings.urls.shop,
      ADMIN_URL: settings.urls.admin,
      SNAPSHOT_DIR: settings.snapshotDir,
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
