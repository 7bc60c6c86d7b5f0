import { randomBytes, randomInt } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { CliFailure, codeOf } from './failure.ts'
import type { Settings } from './settings.ts'

const Secrets = z.object({ payloadSecret: z.string() })
const MIN_LENGTH = 32
const MIN_DIFFERENT = 10
const WORDS_OF_EXAMPLES = /changeme|change-me|example|secret|password|your[-_]/iu
/** No letters that look like others: people read these aloud. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789'

/** The key that signs sign-in cookies: given, kept from the first run, or made now. */
export async function loadPayloadSecret(settings: Settings): Promise<string> {
  if (settings.payloadSecret !== undefined) return strong(settings.payloadSecret, 'PAYLOAD_SECRET')
  const file = path.join(settings.stateDir, 'secrets.json')
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  })
  if (text === null) return createSecrets(file)
  const parsed = Secrets.safeParse(parseJson(text))
  return strong(parsed.data?.payloadSecret ?? '', file)
}

/** A password of about 99 bits, in groups that can be read aloud. */
export function generatePassword(): string {
  const letter = (): string => ALPHABET[randomInt(ALPHABET.length)] ?? ''
  const group = (): string => Array.from({ length: 5 }, letter).join('')
  return Array.from({ length: 4 }, group).join('-')
}

async function createSecrets(file: string): Promise<string> {
  const payloadSecret = randomBytes(32).toString('hex')
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, `${JSON.stringify({ payloadSecret }, null, 2)}\n`, {
    mode: 0o600,
    flag: 'wx',
  })
  return payloadSecret
}

function strong(secret: string, source: string): string {
  const isWeak =
    secret.length < MIN_LENGTH ||
    new Set(secret).size < MIN_DIFFERENT ||
    WORDS_OF_EXAMPLES.test(secret)
  if (!isWeak) return secret
  throw new CliFailure(
    `The secret in ${source} is missing, too short or easy to guess.`,
    source === 'PAYLOAD_SECRET'
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
