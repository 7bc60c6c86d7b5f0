import { randomBytes, randomInt } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { CliFailure, codeOf } from './failure.ts'
import type { Settings } from './settings.ts'

/** `shopSecret` came later: the file of an older shop has none. */
const Kept = z.object({ payloadSecret: z.string(), shopSecret: z.string().optional() })
type Kept = z.infer<typeof Kept>

/** What the processes of one shop share and nobody else knows. */
export interface Secrets {
  /** Signs sign-in cookies. */
  payloadSecret: string
  /** Signs previews, and lets replicas of the shop acknowledge events. */
  shopSecret: string
}

const MIN_LENGTH = 32
const MIN_DIFFERENT = 10
const WORDS_OF_EXAMPLES = /changeme|change-me|example|secret|password|your[-_]/iu
/** No letters that look like others: people read these aloud. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789'

/** The secrets: given, kept from the first run, or made now. */
export async function loadSecrets(settings: Settings): Promise<Secrets> {
  const { payloadSecret, shopSecret, stateDir } = settings
  const given = {
    ...(payloadSecret !== undefined && { payloadSecret: strong(payloadSecret, 'PAYLOAD_SECRET') }),
    ...(shopSecret !== undefined && { shopSecret: strong(shopSecret, 'SHOP_SECRET') }),
  }
  if (given.payloadSecret !== undefined && given.shopSecret !== undefined) {
    return { payloadSecret: given.payloadSecret, shopSecret: given.shopSecret }
  }
  return { ...(await keptSecrets(path.join(stateDir, 'secrets.json'))), ...given }
}

/** A password of about 99 bits, in groups that can be read aloud. */
export function generatePassword(): string {
  const letter = (): string => ALPHABET[randomInt(ALPHABET.length)] ?? ''
  const group = (): string => Array.from({ length: 5 }, letter).join('')
  return Array.from({ length: 4 }, group).join('-')
}

async function keptSecrets(file: string): Promise<Secrets> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  })
  if (text === null) return write(file, { payloadSecret: newSecret() })
  const kept = Kept.safeParse(parseJson(text)).data
  const payloadSecret = strong(kept?.payloadSecret ?? '', file)
  if (kept?.shopSecret === undefined) return write(file, { payloadSecret })
  return { payloadSecret, shopSecret: strong(kept.shopSecret, file) }
}

/** Whole or not at all: a file that was half written would sign everybody out. */
async function write(file: string, kept: Kept): Promise<Secrets> {
  const secrets = { ...kept, shopSecret: kept.shopSecret ?? newSecret() }
  const part = `${file}.${process.pid}.part`
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(part, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 })
  await rename(part, file)
  return secrets
}

const newSecret = (): string => randomBytes(32).toString('hex')

function strong(secret: string, source: string): string {
  const isWeak =
    secret.length < MIN_LENGTH ||
    new Set(secret).size < MIN_DIFFERENT ||
    WORDS_OF_EXAMPLES.test(secret)
  if (!isWeak) return secret
  throw new CliFailure(
    `The secret in ${source} is missing, too short or easy to guess.`,
    source.endsWith('_SECRET')
      ? 'Set it to 32 random bytes, for example: openssl rand -hex 32'
      : `Delete ${source}: a new one is made at the next start, and everybody signs in again.`,
  )
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
