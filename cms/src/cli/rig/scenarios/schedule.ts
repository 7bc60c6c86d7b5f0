import path from 'node:path'
import { execa } from 'execa'
import { cmsRoot } from '../../settings.ts'
import type { Rig } from '../rig.ts'

/** Long enough for a process to boot and queue the job. */
const AHEAD_MS = 12_000

/** Lets an editor choose a time, a set second from now; answers when that is. */
export async function scheduleAhead(
  rig: Rig,
  productId: number,
  type: 'publish' | 'unpublish',
): Promise<number> {
  const at = Math.ceil((Date.now() + AHEAD_MS) / 1000) * 1000
  const script = path.join(import.meta.dirname, '../schedule-process.ts')
  await execa(process.execPath, [script, String(productId), type, String(at)], {
    cwd: cmsRoot,
    env: rig.cmsEnv,
    stdin: 'ignore',
  })
  if (Date.now() > at) throw new Error('The machine was too slow to schedule ahead')
  return at
}
