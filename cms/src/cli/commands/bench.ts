import { buildApps } from '../build.ts'
import { withRig, type Rig } from '../rig/rig.ts'
import { interruption, listenForInterruption } from '../suites/interruption.ts'

type Say = (line: string) => void

/** `vitrine bench live`: how long edits take to reach open pages. Fails when one was missed. */
export async function benchLive({ edits }: { edits: number }): Promise<void> {
  const bench = await import('../../../bench/live/live.ts')
  await onRig(async (rig, say) => {
    const missed = await bench.benchLive(rig, edits, say)
    if (missed > 0) process.exitCode = 1
  })
}

/** `vitrine bench outage`: whether warm pages stand while the CMS and the store API are down. */
export async function benchOutage({ minutes }: { minutes: number }): Promise<void> {
  const bench = await import('../../../bench/outage.ts')
  await onRig(async (rig, say) => {
    const isWhole = await bench.benchOutage(rig, minutes, say)
    if (!isWhole) process.exitCode = 1
  })
}

async function onRig(work: (rig: Rig, say: Say) => Promise<void>): Promise<void> {
  const startedAt = performance.now()
  const say: Say = (line) =>
    console.log(`${((performance.now() - startedAt) / 1000).toFixed(1).padStart(7)} s  ${line}`)
  listenForInterruption()
  const interrupted = new Promise<void>((resolve) => {
    interruption.addEventListener('abort', () => resolve(), { once: true })
  })
  say('building what changed')
  await buildApps(() => undefined, interruption)
  await withRig((rig) => Promise.race([work(rig, say), interrupted]), say)
}
