import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { z } from 'zod'
import { MEDIA_PATH } from './media/media-path.ts'

const address = z.url({ protocol: /^https?$/u }).transform((url) => url.replace(/\/+$/u, ''))

/** An empty string counts as unset: that is how compose files and CI say "nothing". */
function optional<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess((value) => (value === '' ? undefined : value), schema)
}

const EnvSchema = z
  .object({
    NODE_ENV: optional(z.enum(['production', 'development', 'test']).default('production')),
    STORE_API_URL: optional(address.default('http://localhost:4000')),
    MEDIA_BASE_URL: optional(z.union([z.literal(MEDIA_PATH), address]).default(MEDIA_PATH)),
    SHOP_URL: optional(address.default('http://localhost:3000')),
    ADMIN_URL: optional(address.default('http://localhost:3001')),
    /** Shared with the CMS: opens previews and signs acknowledgements. Without it there are none. */
    SHOP_SECRET: optional(z.string().min(32).optional()),
    /** How the CMS and its log name this replica; the host and port when unset. */
    REPLICA_NAME: optional(z.string().max(60).optional()),
    /** The admin as the shop's server reaches it, for drafts; its public address when unset. */
    ADMIN_INTERNAL_URL: optional(address.optional()),
    /** Memory for whole pages, in megabytes. */
    PAGE_CACHE_MB: optional(z.coerce.number().pipe(z.int().min(0)).default(128)),
    STORE_API_MOCK: optional(z.enum(['off', 'fallback', 'only']).optional()),
    SNAPSHOT_DIR: optional(z.string().optional()),
    PORT: optional(z.coerce.number().pipe(z.int().min(0).max(65_535)).default(3000)),
    HOST: optional(z.string().optional()),
    LOG_LEVEL: optional(
      z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
    ),
  })
  .transform((env) => ({
    ...env,
    STORE_API_MOCK: env.STORE_API_MOCK ?? (env.NODE_ENV === 'development' ? 'fallback' : 'off'),
    SNAPSHOT_DIR: resolve(
      /* turbopackIgnore: true */ env.SNAPSHOT_DIR ?? join(repositoryRoot(), '.vitrine/snapshot'),
    ),
  }))

export type Env = z.output<typeof EnvSchema>

/** Reads the environment, or throws one sentence per key that is wrong. */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const result = EnvSchema.safeParse(source)
  if (result.success) return result.data
  const lines = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`The shop's environment is not right.\n${lines.join('\n')}`)
}

/** The folder that holds the workspace, found from where the process was started. */
export function repositoryRoot(): string {
  const start = process.cwd()
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(/* turbopackIgnore: true */ folder, 'pnpm-workspace.yaml'))) return folder
    if (folder === dirname(folder)) return start
  }
}

/** The shop's environment, read once. Server only. */
export const env: Env = parseEnv(process.env)

// React and Next look at NODE_ENV themselves: unset means production for them too.
Object.assign(process.env, { NODE_ENV: env.NODE_ENV })
