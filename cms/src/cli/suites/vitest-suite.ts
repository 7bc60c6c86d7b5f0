import { readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { execa } from 'execa'
import { z } from 'zod'
import { repositoryRoot } from '../settings.ts'
import { interruption } from './interruption.ts'
import type { Report } from './report.ts'

/** A run of vitest in one package. */
export interface VitestSuite {
  name: string
  package: 'cms' | 'storefront' | 'shared-types'
  /** Which test files: parts of their paths. */
  filters?: string[]
  exclude?: string[]
  env?: Record<string, string>
}

const Counts = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numFailedTestSuites: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number().default(0),
})

/** Runs the tests; a suite that ran none, or whose runner broke, has failed. */
export async function runVitest(suite: VitestSuite): Promise<Report> {
  const startedAt = performance.now()
  const outputFile = path.join(
    tmpdir(),
    `vitrine-${process.pid}-${suite.name.replaceAll(/\W/gu, '-')}.json`,
  )
  const result = await execa(
    path.join(repositoryRoot, suite.package, 'node_modules/.bin/vitest'),
    [
      'run',
      ...(suite.filters ?? []),
      ...(suite.exclude ?? []).map((pattern) => `--exclude=${pattern}`),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${outputFile}`,
    ],
    {
      cwd: path.join(repositoryRoot, suite.package),
      env: { NODE_ENV: 'test', NO_COLOR: '1', FORCE_COLOR: '0', ...suite.env },
      reject: false,
      all: true,
      stdin: 'ignore',
      cancelSignal: interruption,
    },
  )
  const counts = await readCounts(outputFile)
  const passed = counts?.numPassedTests ?? 0
  const skipped = (counts?.numPendingTests ?? 0) + (counts?.numTodoTests ?? 0)
  const failed = counts?.numFailedTests ?? 0
  // Files that do not load have no tests to fail; a runner that broke has no counts at all.
  const isBroken = failed === 0 && (result.exitCode !== 0 || passed + skipped === 0)
  return {
    name: suite.name,
    passed,
    failed: isBroken ? Math.max(1, counts?.numFailedTestSuites ?? 1) : failed,
    skipped,
    durationMs: performance.now() - startedAt,
    output: failed > 0 || isBroken ? result.all : '',
  }
}

async function readCounts(file: string): Promise<z.infer<typeof Counts> | null> {
  try {
    return Counts.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch {
    return null
  } finally {
    await rm(file, { force: true })
  }
}
