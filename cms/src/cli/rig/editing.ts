import { createInterface } from 'node:readline'
import path from 'node:path'
import { execa } from 'execa'
import { cmsRoot } from '../settings.ts'

export type EditKind = 'title' | 'price' | 'stock'

/** One edit that the database has confirmed. */
export interface Edited {
  n: number
  kind: EditKind
  /** Of the product, or of the variant. */
  id: number
  value: string
}

/** An editor at work in a process of its own. */
export interface Editing {
  /** How many edits have been saved. */
  count: () => number
  /** Resolves when this many have been saved. */
  reached: (count: number) => Promise<void>
  /** Resolves with the last title of each product when all have been saved. */
  finished: Promise<Map<number, string>>
  stop: () => Promise<void>
}

/** What the editor is to do. */
export interface EditingTask {
  edits: number
  perSecond: number
  /** In turn. */
  kinds: EditKind[]
  /** What every title begins with. */
  prefix: string
}

/** Starts saving, in turn over all products, through Payload's Local API. */
export async function startEditing(
  cmsEnv: Record<string, string>,
  task: EditingTask,
): Promise<Editing> {
  const script = path.join(import.meta.dirname, 'editor-process.ts')
  const child = execa(process.execPath, [script, JSON.stringify(task)], {
    cwd: cmsRoot,
    env: cmsEnv,
    reject: false,
    stdin: 'ignore',
    buffer: false,
  })
  const said: string[] = []
  const titles = new Map<number, string>()
  const ready = Promise.withResolvers<void>()
  let count = 0
  createInterface({ input: child.stderr }).on('line', (line) => said.push(line))
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (!line.startsWith('{')) return
    const edited = JSON.parse(line) as Edited | { ready: true }
    if ('ready' in edited) return ready.resolve()
    count = edited.n
    if (edited.kind === 'title') titles.set(edited.id, edited.value)
  })
  const ended = child.then(() => {
    if (count === task.edits) return titles
    throw new Error(`The editor saved ${count} of ${task.edits}.\n${said.slice(-20).join('\n')}`)
  })
  ended.catch(ready.reject)
  await ready.promise
  return {
    count: () => count,
    reached: (wanted) => untilCount(() => count, wanted, ended),
    finished: ended,
    stop: async () => {
      child.kill('SIGKILL')
      await child
    },
  }
}

async function untilCount(count: () => number, wanted: number, ended: Promise<unknown>) {
  const arrived = new Promise<void>((resolve) => {
    const timer = setInterval(() => {
      if (count() < wanted) return
      clearInterval(timer)
      resolve()
    }, 10)
    timer.unref()
  })
  await Promise.race([arrived, ended])
}
