import { listPaths } from '../src/cli/rig/pages.ts'
import type { Rig } from '../src/cli/rig/rig.ts'
import { sufferOutage } from '../src/cli/rig/scenarios/outage.ts'
import { saveResults, summarise, tableOf } from './results.ts'

/** Warm pages must be right this soon after the store API is back. */
const RIGHT_WITHIN_MS = 2000

/** Reads warm pages while the CMS and the store API are down; answers whether all stood. */
export async function benchOutage(
  rig: Rig,
  minutes: number,
  say: (line: string) => void,
): Promise<boolean> {
  const paths = await listPaths(rig.urls.shops[0] ?? '')
  say(`${paths.length} pages are kept by ${rig.shops.length} replicas; CMS and API go down`)
  const outage = await sufferOutage(rig, paths, { lastsMs: minutes * 60_000, edits: 20, say })
  const summary = summarise(outage.rightAfterMs)
  say(`${outage.asked} pages asked for, ${outage.refused.length} not answered with 200`)
  for (const line of outage.refused.slice(0, 10)) say(line)
  say(`\n${tableOf([{ label: 'API back → changed page is right', summary }])}\n`)
  const file = await saveResults('outage', {
    minutes,
    pages: paths.length,
    asked: outage.asked,
    notAnsweredWith200: outage.refused.length,
    rightAfterReturn: summary,
  })
  say(`written to ${file}`)
  return outage.refused.length === 0 && summary.max <= RIGHT_WITHIN_MS
}
