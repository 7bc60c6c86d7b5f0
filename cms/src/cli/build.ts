import { createInterface } from 'node:readline'
import { createRequire } from 'node:module'
import path from 'node:path'
import { execa } from 'execa'
import { CliFailure } from './failure.ts'
import { repositoryRoot } from './settings.ts'

const TAIL_LINES = 60

/** Builds both apps through turbo, which skips what has not changed. Needs no database, no CMS. */
export async function buildApps(
  onLine: (line: string) => void,
  cancelSignal?: AbortSignal,
): Promise<void> {
  const turbo = path.join(
    path.dirname(
      createRequire(path.join(repositoryRoot, 'package.json')).resolve('turbo/package.json'),
    ),
    'bin/turbo',
  )
  const child = execa(
    process.execPath,
    [turbo, 'run', 'build', '--output-logs=new-only', '--log-order=stream', '--no-color'],
    {
      cwd: repositoryRoot,
      env: { NODE_ENV: 'production', TURBO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1' },
      reject: false,
      all: true,
      buffer: false,
      stdin: 'ignore',
      ...(cancelSignal && { cancelSignal }),
    },
  )
  const tail: string[] = []
  createInterface({ input: child.all }).on('line', (line) => {
    if (line.trim() === '') return
    tail.push(line)
    if (tail.length > TAIL_LINES) tail.shift()
    onLine(line)
  })
  const result = await child
  if (result.exitCode === 0) return
  throw new CliFailure(
    `The build failed.\n\n${tail.map((line) => `    ${line}`).join('\n')}\n`,
    'The reason is above. Nothing that ran was touched.',
  )
}
