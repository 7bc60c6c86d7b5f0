#!/usr/bin/env node
// Plain JavaScript that any Node from 18 on can read: it says what is missing before TypeScript is loaded.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const NODE_FLOOR = 24
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

function readJson(...path) {
  const file = join(root, ...path)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

/** pnpm only warns when its own install fails, and runs the script all the same. */
function missingPackages() {
  const wanted = ['cms', 'storefront', 'shared-types'].flatMap((name) =>
    Object.entries(readJson(name, 'package.json')?.dependencies ?? {}).map((one) => [name, ...one]),
  )
  return wanted.flatMap(([owner, name, version]) => {
    const installed = readJson(owner, 'node_modules', name, 'package.json')?.version
    const isRight = version.startsWith('workspace:') ? installed : installed === version
    return isRight ? [] : [`${name} ${version}`]
  })
}

function whatIsMissing() {
  const missing = missingPackages()
  if (missing.length > 0) {
    const named = missing.slice(0, 3).join(', ') + (missing.length > 3 ? ' …' : '')
    return `Some packages are not installed (${named}): see pnpm's message above, then run "npx -y pnpm@12 install" in ${root}.`
  }
  if (Number(process.versions.node.split('.')[0]) >= NODE_FLOOR) return null
  return process.platform === 'linux'
    ? `This needs Node ${NODE_FLOOR}, which the packages bring on Linux, but Node ${process.versions.node} is running: start it through pnpm ("npx -y pnpm@12 start"), not directly.`
    : `This needs Node ${NODE_FLOOR} or newer and Node ${process.versions.node} is running: install it from https://nodejs.org, then try again.`
}

const missing = whatIsMissing()
if (missing === null) {
  const { run } = await import('../src/cli/main.ts')
  await run(process.argv)
} else {
  console.error(`\n  ${missing}\n`)
  process.exitCode = 1
}
