#!/usr/bin/env node
// Plain JavaScript that any Node from 18 on can read: it says what is missing before TypeScript is loaded.
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const NODE_FLOOR = 24
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

function whatIsMissing() {
  const installed = ['cms', 'storefront', 'shared-types'].every((name) =>
    existsSync(join(root, name, 'node_modules', 'zod', 'package.json')),
  )
  if (!installed) {
    return `The dependencies are not installed, or not all of them: see pnpm's message above, then run "npx -y pnpm@12 install" in ${root}.`
  }
  if (Number(process.versions.node.split('.')[0]) < NODE_FLOOR) {
    return process.platform === 'linux'
      ? `This needs Node ${NODE_FLOOR}, which the packages bring on Linux, but Node ${process.versions.node} is running: start it through pnpm ("npx -y pnpm@12 start"), not directly.`
      : `This needs Node ${NODE_FLOOR} or newer and Node ${process.versions.node} is running: install it from https://nodejs.org, then try again.`
  }
  return null
}

const missing = whatIsMissing()
if (missing === null) {
  const { run } = await import('../src/cli/main.ts')
  await run(process.argv)
} else {
  console.error(`\n  ${missing}\n`)
  process.exitCode = 1
}
