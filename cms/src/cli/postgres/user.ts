import { execa } from 'execa'
import { CliFailure } from '../failure.ts'

export interface SystemUser {
  uid: number
  gid: number
}

/** Postgres refuses to run as root: then it runs as `postgres`, a user that is made when missing. */
export async function userForPostgres(): Promise<SystemUser | null> {
  if (process.getuid?.() !== 0) return null
  const known = await lookUp('postgres')
  if (known !== null) return known
  await execa('groupadd', ['--system', 'postgres'], { reject: false })
  await execa('useradd', ['--system', '--gid', 'postgres', '--no-create-home', 'postgres'], {
    reject: false,
  })
  // Images without useradd (Alpine, BusyBox) have `nobody` at least.
  const user = (await lookUp('postgres')) ?? (await lookUp('nobody'))
  if (user !== null) return user
  throw new CliFailure(
    'Postgres refuses to run as root, and no other user could be found or made for it.',
    'Start as an ordinary user, or set DATABASE_URL to a Postgres of your own.',
  )
}

async function lookUp(name: string): Promise<SystemUser | null> {
  const [uid, gid] = await Promise.all([
    execa('id', ['-u', name], { reject: false }),
    execa('id', ['-g', name], { reject: false }),
  ])
  if (uid.exitCode !== 0 || gid.exitCode !== 0) return null
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
}
