import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

const repositoryRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

/** Building and generating need a config but touch no database: these values can reach nothing. */
const BUILD_TIME_VALUES = {
  DATABASE_URL: 'postgres://build@database.invalid:5432/build',
  PAYLOAD_SECRET: 'build-time-only-0123456789-never-signs-anything',
}

const Origin = z.url({ protocol: /^https?$/u }).transform((value) => new URL(value).origin)

const Secret = z
  .string({ error: 'is missing: 32 random characters or more' })
  .min(32, 'is too short: 32 random characters or more')
  .refine((value) => new Set(value).size >= 10, 'is too easy to guess')

/** A process that nobody has told what it is for may well be a shop's. */
function defaultTestPayments(nodeEnv: string | undefined): 'on' | 'off' {
  return nodeEnv === 'development' || nodeEnv === 'test' ? 'on' : 'off'
}

const Env = z
  .object({
    NODE_ENV: z.enum(['development', 'test', 'production']).optional(),
    DATABASE_URL: z
      .string({ error: 'is missing: the address of the Postgres database' })
      .regex(/^postgres(ql)?:\/\//u, 'must begin with postgres://'),
    PAYLOAD_SECRET: Secret,
    /** Shared with the shop: signs previews and lets its replicas acknowledge events. */
    SHOP_SECRET: Secret.optional(),
    ADMIN_URL: Origin.default('http://localhost:3001'),
    STORE_API_URL: Origin.default('http://localhost:4000'),
    SHOP_URL: Origin.default('http://localhost:3000'),
    CORS_ORIGINS: z
      .string()
      .optional()
      .transform((list) => list?.split(',').map((origin) => origin.trim()))
      .pipe(z.array(Origin).optional()),
    MEDIA_DIR: z.string().min(1).default(path.join(repositoryRoot, '.vitrine/media')),
    STORE_API_PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
    STORE_API_HOST: z.string().min(1).default('0.0.0.0'),
    /** How often one address may ask the store API in a minute; 0 lifts the limit. */
    RATE_LIMIT_PER_MINUTE: z.coerce.number().int().min(0).default(30_000),
    /** How many event streams one address may hold open. */
    EVENTS_PER_ADDRESS: z.coerce.number().int().min(1).default(32),
    /** Memory for ready answers of the store API, in megabytes; 0 keeps none. */
    RESPONSE_CACHE_MB: z.coerce.number().int().min(0).default(64),
    /** Memory for the cards that lists are made of, in megabytes; 0 keeps none. */
    CARD_CACHE_MB: z.coerce.number().int().min(0).default(64),
    /** How long a CDN that forgets by surrogate key may keep an answer; 0: it is told nothing. */
    CDN_MAX_AGE_SECONDS: z.coerce.number().int().min(0).default(0),
    /** Proxies whose X-Forwarded-For is believed: addresses, ranges, `loopback`, `uniquelocal`. */
    TRUST_PROXY: z.string().min(1).default('loopback'),
    /** Cards: both keys of an account at Stripe, or neither and no cards. */
    STRIPE_SECRET_KEY: z
      .string()
      .regex(/^(sk|rk)_(test|live)_\w{16,}$/u, 'is no secret key of Stripe: sk_live_… or rk_live_…')
      .optional(),
    STRIPE_WEBHOOK_SECRET: z
      .string()
      .regex(/^whsec_[\w+/=]{24,}$/u, 'is no signing secret of Stripe: whsec_…')
      .optional(),
    /** A provider that pays, fails and dies on demand; on while developing, never in production. */
    TEST_PAYMENTS: z.enum(['on', 'off']).optional(),
    /** The mail server, such as `smtp://user:password@mail.test:587`; unset: letters are kept. */
    MAIL_URL: z
      .string()
      .regex(/^smtps?:\/\//u, 'must begin with smtp:// or smtps://')
      .optional(),
    /** Whom letters come from, such as `Sala <hello@sala.example>`. */
    MAIL_FROM: z.string().includes('@').optional(),
    /** Statements slower than this are counted and logged, in milliseconds. */
    SLOW_QUERY_MS: z.coerce.number().int().min(1).default(200),
    /** Lets its bearer read `/metrics` of the store API; unset: only this machine may. */
    METRICS_TOKEN: Secret.optional(),
    LOG_LEVEL: z
      .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
      .default('info'),
  })
  .superRefine((value, context) => {
    const refuse = (key: keyof typeof value, message: string) =>
      context.addIssue({ code: 'custom', path: [key], message })
    const [key, secret] = [value.STRIPE_SECRET_KEY, value.STRIPE_WEBHOOK_SECRET]
    if (key !== undefined && secret === undefined) {
      refuse('STRIPE_WEBHOOK_SECRET', 'is missing: without it nobody believes Stripe')
    }
    if (key === undefined && secret !== undefined) {
      refuse('STRIPE_SECRET_KEY', 'is missing: the webhook’s secret alone takes no cards')
    }
    if (value.MAIL_URL !== undefined && value.MAIL_FROM === undefined) {
      refuse('MAIL_FROM', 'is missing: letters need a sender')
    }
    if (value.TEST_PAYMENTS === 'on' && value.NODE_ENV === 'production') {
      refuse('TEST_PAYMENTS', 'must not be on in production: orders would be paid with nothing')
    }
  })
  .transform((value) => ({
    ...value,
    NODE_ENV: value.NODE_ENV ?? 'development',
    TEST_PAYMENTS: (value.TEST_PAYMENTS ?? defaultTestPayments(value.NODE_ENV)) === 'on',
    CORS_ORIGINS: value.CORS_ORIGINS ?? [value.SHOP_URL, value.ADMIN_URL],
  }))

/** The settings of the CMS, read once and checked. */
export type Env = z.output<typeof Env>

/** Parses the settings; throws one error that names every key that is wrong. */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const isBuilding =
    source.NEXT_PHASE === 'phase-production-build' || source.VITRINE_PHASE === 'generate'
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const result = Env.safeParse(isBuilding ? { ...given, ...BUILD_TIME_VALUES } : given)
  if (result.success) return result.data
  const reasons = result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`)
  throw new Error(`The environment is not usable: ${reasons.join('; ')}`)
}

export const env: Env = parseEnv(process.env)
