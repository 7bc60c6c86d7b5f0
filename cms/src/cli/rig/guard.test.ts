import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { isAlive, markOf } from '../run/signals.ts'
import { eventually } from './eventually.ts'

/** Starts a sleeper, guards it and a folder, and lets go of a second sleeper that it guarded. */
const RIG = `
import { spawn } from 'node:child_process'
import { guardAgainstOrphans } from '${path.resolve(import.meta.dirname, 'guard.ts')}'
const sleeper = () => spawn('sleep', ['60'], { stdio: 'ignore', detached: true }).pid
const [kept, released] = [sleeper(), sleeper()]
guardAgainstOrphans('process', kept)
guardAgainstOrphans('folder', process.argv[1])
guardAgainstOrphans('process', released)()
console.log(JSON.stringify({ kept, released }))
setInterval(() => undefined, 1000)
`
const left: number[] = []
afterEach(() => {
  for (const pid of left.splice(0)) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // It has ended, as it should have.
    }
  }
})

test.each(['SIGKILL', 'SIGTERM', 'SIGINT'] as const)(
  'what a rig started goes with it, though it ended by %s',
  async (signal) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'vitrine-guard-'))
    const rig = spawn(process.execPath, ['--input-type=module', '--eval', RIG, folder])
    const [line] = (await once(rig.stdout, 'data')) as [Buffer]
    const { kept, released } = JSON.parse(String(line)) as { kept: number; released: number }
    left.push(kept, released)
    const [guarded, free] = [markOf(kept), markOf(released)]
    if (guarded === null || free === null) throw new Error('Nothing was started')
    rig.kill(signal)
    await eventually('both are gone', 20_000, async () =>
      !isAlive(guarded) && !existsSync(folder) ? true : null,
    )
    expect(isAlive(free)).toBe(true)
  },
  30_000,
)
