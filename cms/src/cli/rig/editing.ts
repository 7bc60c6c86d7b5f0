import { createInterface } from 'node:readline'
import path from 'node:path'
import { execa } from 'execa'
import { cmsRoot } from '../settings.ts'

/** One edit that the database has confirmed. */
export interface Edited {
  n: number
  kind: 'title' | 'price'
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

interface EditingOptions {
  edits: number
  perSecond: number
  /** What every title begins with. */
  prefix: string
}

/** Starts saving titles and prices, alternately, through Payload's Local API. */
export async function startEditing(
  cmsEnv: Record<string, string>,
  { edits, perSecond, prefix }: EditingOptions,
): Promise<Editing> {
  const script = path.join(import.meta.dirname, 'editor-process.ts')
  const child = execa(process.execPath, [script, String(edits), String(perSecond), prefix], {
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
    if (count === edits) return titles
    throw new Error(`The editor saved ${count} of ${edits}.\n${said.slice(-20).join('\n')}`)
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
