import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { execa } from 'execa'
import type { Relay } from './relay.ts'
import type { Scan } from './scans.ts'

const OPTIONS = [
  '--batch',
  '--ignore-stdin',
  '--level=2',
  '--risk=2',
  '--technique=BEUSTQ',
  '--dbms=PostgreSQL',
  '--time-sec=2',
  '--timeout=20',
  '--retries=1',
  '--ignore-code=*',
  '--disable-coloring',
  '--flush-session',
]

/** What sqlmap made of one request. */
export interface Finding {
  scan: Scan
  /** Parameters that it said it could do nothing with. */
  clean: number
  /** What it found, in its own words; empty when nothing. */
  injectable: string
  statuses: Map<number, number>
  failures: string[]
  output: string
}

/** Whether sqlmap is installed here. */
export async function hasSqlmap(): Promise<boolean> {
  const { exitCode } = await execa('sqlmap', ['--version'], { reject: false, stdin: 'ignore' })
  return exitCode === 0
}

/** Lets sqlmap tamper with everything that is marked in the request. */
export async function probe(scan: Scan, relay: Relay): Promise<Finding> {
  const folder = await mkdtemp(path.join(tmpdir(), 'vitrine-sqlmap-'))
  const file = path.join(folder, 'request.txt')
  await writeFile(file, requestText(scan, relay.port))
  try {
    const result = await execa('sqlmap', ['-r', file, `--output-dir=${folder}`, ...OPTIONS], {
      reject: false,
      all: true,
      stdin: 'ignore',
    })
    const output = result.all
    return {
      scan,
      // One line for each: parameters of a path and of a header may have the same name.
      clean: output.match(/parameter '[^']+' does not seem to be injectable/gu)?.length ?? 0,
      injectable: /identified the following injection point[\s\S]*/u.exec(output)?.[0] ?? '',
      statuses: relay.statuses,
      failures: relay.failures,
      output,
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function requestText({ method, path: url, headers, body }: Scan, port: number): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  const type = body === null ? [] : ['content-type: application/json']
  const head = [`${method} ${url} HTTP/1.1`, `host: 127.0.0.1:${port}`, ...type, ...lines]
  return `${head.join('\r\n')}\r\n\r\n${body ?? ''}`
}
