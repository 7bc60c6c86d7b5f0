import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { CliFailure } from './failure.ts'

export const repositoryRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..')
export const cmsRoot = path.join(repositoryRoot, 'cms')
export const storefrontRoot = path.join(repositoryRoot, 'storefront')

const Port = z.coerce.number().int().min(1).max(65_535)
const Origin = z.url({ protocol: /^https?$/u }).transform((value) => new URL(value).origin)

const Source = z.object({
  SHOP_PORT: Port.default(3000),
  ADMIN_PORT: Port.default(3001),
  STORE_API_PORT: Port.default(4000),
  POSTGRES_PORT: Port.optional(),
  SHOP_URL: Origin.optional(),
  ADMIN_URL: Origin.optional(),
  STORE_API_URL: Origin.optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//u, 'must begin with postgres://')
    .optional(),
  PAYLOAD_SECRET: z.string().optional(),
  SHOP_SECRET: z.string().optional(),
  MEDIA_DIR: z.string().optional(),
  SNAPSHOT_DIR: z.string().optional(),
  VITRINE_STATE_DIR: z.string().optional(),
  LOG: z.enum(['quiet', 'verbose']).default('quiet'),
})

export interface Settings {
  /** Where everything that a run leaves behind is kept. */
  stateDir: string
  mediaDir: string
  snapshotDir: string
  ports: { shop: number; admin: number; storeApi: number; postgres: number | undefined }
  /** The addresses as a browser sees them. */
  urls: { shop: string; admin: string; storeApi: string }
  /** An outside Postgres; without it the embedded one is used. */
  databaseUrl: string | undefined
  payloadSecret: string | undefined
  shopSecret: string | undefined
  isVerbose: boolean
}

/** Reads the settings from `.env` and the environment; the environment wins. */
export function readSettings(source: Record<string, string | undefined> = process.env): Settings {
  const file = path.join(repositoryRoot, '.env')
  if (source === process.env && existsSync(file)) process.loadEnvFile(file)
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = Source.safeParse(given)
  if (!parsed.success) {
    const reasons = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw new CliFailure(
      `The environment is not usable: ${reasons.join('; ')}.`,
      'See .env.example for what each key means.',
    )
  }
  return settingsOf(parsed.data)
}

function settingsOf(env: z.output<typeof Source>): Settings {
  const stateDir = path.resolve(repositoryRoot, env.VITRINE_STATE_DIR ?? '.vitrine')
  return {
    stateDir,
    mediaDir: path.resolve(repositoryRoot, env.MEDIA_DIR ?? path.join(stateDir, 'media')),
    snapshotDir: path.resolve(repositoryRoot, env.SNAPSHOT_DIR ?? path.join(stateDir, 'snapshot')),
    ports: {
      shop: env.SHOP_PORT,
      admin: env.ADMIN_PORT,
      storeApi: env.STORE_API_PORT,
      postgres: env.POSTGRES_PORT,
    },
    urls: {
      shop: env.SHOP_URL ?? `http://localhost:${env.SHOP_PORT}`,
      admin: env.ADMIN_URL ?? `http://localhost:${env.ADMIN_PORT}`,
      storeApi: env.STORE_API_URL ?? `http://localhost:${env.STORE_API_PORT}`,
    },
    databaseUrl: env.DATABASE_URL,
    payloadSecret: env.PAYLOAD_SECRET,
    shopSecret: env.SHOP_SECRET,
    isVerbose: env.LOG === 'verbose',
  }
}
