import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startCluster } from '../postgres/cluster.ts'

/** Runs the work with a Postgres that is made for it and forgotten after it. */
export async function withThrowAwayPostgres<T>(work: (url: string) => Promise<T>): Promise<T> {
  return withStateDir(async (stateDir) => {
    const cluster = await startCluster(stateDir, { isThrowAway: true })
    const server = new URL(cluster.url)
    server.pathname = '/postgres'
    try {
      return await work(server.href)
    } finally {
      await cluster.stop()
      if (cluster.place.isElsewhere) await rm(cluster.place.dir, { recursive: true, force: true })
    }
  })
}

/** Runs the work with an empty state directory beside that of the checkout. */
export async function withStateDir<T>(work: (stateDir: string) => Promise<T>): Promise<T> {
  const stateDir = await mkdtemp(path.join(tmpdir(), 'vitrine-test-'))
  // Postgres may run as another user, who must get to its data.
  await chmod(stateDir, 0o755)
  try {
    return await work(stateDir)
  } finally {
    await rm(stateDir, { recursive: true, force: true })
  }
}
