import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { CliFailure, codeOf } from '../failure.ts'
import { CHILD_STOP, isAlive, markOf, POSTGRES_STOP, stopProcess } from './signals.ts'

const Mark = z.object({ pid: z.number().int(), identity: z.string() })
const Run = z.object({
  command: z.string(),
  owner: Mark,
  postgres: Mark.extend({ url: z.string() }).nullable(),
  children: z.array(Mark.extend({ name: z.string() })),
})
type Run = z.infer<typeof Run>

const fileIn = (stateDir: string): string => path.join(stateDir, 'run.json')

/** The run that holds this state directory, when it is alive. */
export async function findLiveRun(stateDir: string): Promise<Run | null> {
  const run = await read(stateDir)
  return run !== null && isAlive(run.owner) ? run : null
}

/**
 * The one note of who runs here: it keeps two runs out of one state directory, tells other
 * commands where Postgres is, and lets the next start find what a killed run left behind.
 */
export class RunFile {
  readonly #stateDir: string
  readonly #run: Run
  #writing: Promise<void> = Promise.resolve()

  private constructor(stateDir: string, run: Run) {
    this.#stateDir = stateDir
    this.#run = run
  }

  /** Claims the state directory; stops what a dead run left there. Answers how many it stopped. */
  static async claim(stateDir: string, command: string): Promise<[RunFile, number]> {
    await makeStateDir(stateDir)
    const before = await read(stateDir)
    if (before !== null && isAlive(before.owner)) throw alreadyRunning(before)
    const stopped = before === null ? 0 : await stopLeftovers(before)
    const owner = markOf(process.pid)
    if (owner === null) throw new Error('This process cannot be found in the process table')
    const file = new RunFile(stateDir, { command, owner, postgres: null, children: [] })
    await rm(fileIn(stateDir), { force: true })
    await writeFile(fileIn(stateDir), text(file.#run), { flag: 'wx', mode: 0o600 }).catch(
      async (error: unknown) => {
        const other = await read(stateDir)
        throw other === null ? error : alreadyRunning(other)
      },
    )
    return [file, stopped]
  }

  async notePostgres(pid: number, url: string): Promise<void> {
    const mark = markOf(pid)
    this.#run.postgres = mark && { ...mark, url }
    await this.#save()
  }

  async noteChild(pid: number, name: string): Promise<void> {
    const mark = markOf(pid)
    if (mark !== null) this.#run.children.push({ ...mark, name })
    await this.#save()
  }

  async release(): Promise<void> {
    await this.#writing
    await rm(fileIn(this.#stateDir), { force: true })
  }

  #save(): Promise<void> {
    this.#writing = this.#writing.then(async () => {
      const part = `${fileIn(this.#stateDir)}.part`
      await writeFile(part, text(this.#run), { mode: 0o600 })
      await rename(part, fileIn(this.#stateDir))
    })
    return this.#writing
  }
}

async function makeStateDir(stateDir: string): Promise<void> {
  try {
    await mkdir(stateDir, { recursive: true })
    const probe = path.join(stateDir, `.probe-${process.pid}`)
    await writeFile(probe, '')
    await rm(probe)
  } catch (error) {
    throw new CliFailure(
      `The directory ${stateDir} cannot be written to (${codeOf(error)}).`,
      'Give yourself the right to write there, or set VITRINE_STATE_DIR to another directory.',
      { cause: error },
    )
  }
}

async function stopLeftovers(run: Run): Promise<number> {
  const alive = run.children.filter(isAlive)
  await Promise.all(alive.map((child) => stopProcess(child, CHILD_STOP)))
  if (run.postgres === null || !isAlive(run.postgres)) return alive.length
  await stopProcess(run.postgres, POSTGRES_STOP)
  return alive.length + 1
}

async function read(stateDir: string): Promise<Run | null> {
  try {
    return Run.parse(JSON.parse(await readFile(fileIn(stateDir), 'utf8')))
  } catch {
    // Missing, half written or of another version: nothing can be known from it.
    return null
  }
}

function alreadyRunning(run: Run): CliFailure {
  return new CliFailure(
    `"${run.command}" already runs on this copy (process ${run.owner.pid}).`,
    'Stop it with Ctrl-C in its terminal, or set VITRINE_STATE_DIR for a second one beside it.',
  )
}

const text = (run: Run): string => `${JSON.stringify(run, null, 2)}\n`
