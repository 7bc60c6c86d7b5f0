import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import pLimit from 'p-limit'
import { DomainError } from '../../platform/errors.ts'

/** OWASP's second choice for argon2id: 19 MiB, two passes, one lane. */
const COST = { memory: 19_456, passes: 2, parallelism: 1 }
const SALT_BYTES = 16
const TAG_BYTES = 32
/** Two at a time leave half of Node's threads to files and names. */
const AT_ONCE = 2
/** About a second of waiting; whoever comes then is sent away. */
const MAX_WAITING = 50

interface Phc {
  memory: number
  passes: number
  parallelism: number
  salt: Buffer
  tag: Buffer
}

const derive = promisify(argon2)
const turn = pLimit(AT_ONCE)
let count = 0

/** A hash that no password has: comparing with it costs what comparing with a real one costs. */
const NOBODYS = phcOf({ ...COST, salt: randomBytes(SALT_BYTES), tag: randomBytes(TAG_BYTES) })

/** How many passwords this process has hashed: known and unknown accounts must cost the same. */
export function hashesDone(): number {
  return count
}

/** Hashes a password that somebody chose: a PHC string, `$argon2id$v=19$m=…,t=…,p=…$salt$tag`. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES)
  return phcOf({
    ...COST,
    salt,
    tag: await tagOf(password, { ...COST, salt, tag: { length: TAG_BYTES } }),
  })
}

/**
 * Compares a password with a hash; without one (no such account) it works as hard and says no.
 * Refuses with `rate_limited` when too many wait.
 */
export async function isPassword(password: string, hash: string | null): Promise<boolean> {
  const known = parse(hash ?? NOBODYS)
  const tag = await tagOf(password, known)
  return timingSafeEqual(tag, known.tag) && hash !== null
}

/** Whether a hash was made at another cost than today's. */
export function isOutdated(hash: string): boolean {
  const { memory, passes, parallelism } = parse(hash)
  return memory !== COST.memory || passes !== COST.passes || parallelism !== COST.parallelism
}

type Hashing = Omit<Phc, 'tag'> & { tag: { length: number } }

async function tagOf(
  password: string,
  { memory, passes, parallelism, salt, tag }: Hashing,
): Promise<Buffer> {
  if (turn.pendingCount >= MAX_WAITING) {
    throw new DomainError('rate_limited', {
      message: 'Too many are signing in at once: try again in a moment',
    })
  }
  count += 1
  return await turn(() =>
    derive('argon2id', {
      // One way to type an accented letter is as good as another.
      message: password.normalize('NFKC'),
      nonce: salt,
      memory,
      passes,
      parallelism,
      tagLength: tag.length,
    }),
  )
}

function phcOf({ memory, passes, parallelism, salt, tag }: Phc): string {
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${plain(salt)}$${plain(tag)}`
}

function plain(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll('=', '')
}

function parse(phc: string): Phc {
  const [, memory, passes, parallelism, salt, tag] =
    /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/u.exec(phc) ?? []
  if (salt === undefined || tag === undefined) throw new Error('This is no hash of a password')
  return {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    salt: Buffer.from(salt, 'base64'),
    tag: Buffer.from(tag, 'base64'),
  }
}
