import {
  createHash,
  createHmac,
  createSecretKey,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
  type KeyObject,
} from 'node:crypto'
import { env } from '../env.ts'

const SECRET_BYTES = 32

/** A new secret for a letter, a cart or a session; keep only its `fingerprint`. */
export function newSecret(): string {
  return randomBytes(SECRET_BYTES).toString('base64url')
}

/** What is kept of a secret (SHA-256, base64url): enough to know it again, not to say it. */
export function fingerprint(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url')
}

/** Compares in a time that says nothing about where two texts differ. */
export function isSame(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(fingerprint(one)), Buffer.from(fingerprint(other)))
}

const keys = new Map<string, KeyObject>()

/** A secret that can be made again from what it is for: nothing of it has to be kept. */
export function derivedSecret(purpose: string, subject: string | number): string {
  let key = keys.get(purpose)
  if (key === undefined) {
    const bytes = hkdfSync('sha256', env.PAYLOAD_SECRET, 'vitrine', purpose, 32)
    key = createSecretKey(Buffer.from(bytes))
    keys.set(purpose, key)
  }
  return createHmac('sha256', key).update(String(subject)).digest('base64url')
}
