import path from 'node:path'
import { execa } from 'execa'
import { messageOf } from '../failure.ts'
import { cmsRoot, repositoryRoot } from '../settings.ts'
import type { Report } from '../suites/report.ts'
import { compareEnvExample } from './env-example.ts'

/** A check of the source: silence is a pass. */
export interface Gate {
  name: string
  /** Answers what is wrong, or an empty string. */
  check: () => Promise<string>
}

const PACKAGES = ['shared-types', 'cms', 'storefront']

/** Every check that needs no running shop, the slowest first. */
export const gates: Gate[] = [
  ...PACKAGES.map((name) => ({
    name: `types of ${name}`,
    check: () => runTool('tsc', ['--noEmit', '--pretty', 'false'], path.join(repositoryRoot, name)),
  })),
  {
    name: 'lint',
    check: () => runTool('oxlint', ['--type-aware', '--deny-warnings', '--format=stylish']),
  },
  {
    name: 'generated files',
    check: () => runNode('src/cli/verify/generated-files.ts'),
  },
  {
    name: 'unused files and exports',
    check: () => runTool('knip', ['--config', '.config/knip.json', '--no-progress']),
  },
  {
    name: 'import directions',
    check: () =>
      runTool('depcruise', [
        '--config',
        '.config/dependency-cruiser.mjs',
        '--output-type=err-long',
        ...PACKAGES,
      ]),
  },
  {
    name: 'compose file',
    check: () =>
      runTool('dclint', [
        '--config',
        '.config/dclint.json',
        '--max-warnings=0',
        'docker-compose.yml',
      ]),
  },
  { name: 'format', check: () => runTool('oxfmt', ['--check']) },
  { name: '.env.example', check: compareEnvExample },
]

/** Runs one gate; whatever it throws is a failure of that gate alone. */
export async function runGate(gate: Gate): Promise<Report> {
  const startedAt = performance.now()
  const output = await gate.check().catch(messageOf)
  const failed = output === '' ? 0 : 1
  return {
    name: gate.name,
    passed: 1 - failed,
    failed,
    skipped: 0,
    durationMs: performance.now() - startedAt,
    output,
  }
}

function runTool(tool: string, args: string[], cwd = repositoryRoot): Promise<string> {
  return run(path.join(repositoryRoot, 'node_modules/.bin', tool), args, cwd)
}

function runNode(script: string): Promise<string> {
  return run(process.execPath, [script], cmsRoot)
}

async function run(file: string, args: string[], cwd: string): Promise<string> {
  const result = await execa(file, args, {
    cwd,
    reject: false,
    all: true,
    stdin: 'ignore',
    env: { VITRINE_PHASE: 'generate', LOG_LEVEL: 'error', FORCE_COLOR: '0', NO_COLOR: '1' },
  })
  if (result.exitCode === 0) return ''
  return (
    result.all.trim() || `${path.basename(file)} ended with ${result.exitCode ?? result.signal}`
  )
}
