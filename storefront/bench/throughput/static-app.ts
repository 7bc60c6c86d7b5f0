import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

const STOREFRONT = join(import.meta.dirname, '../..')
/** Below the shop's own build, so that it finds the same Next and is never committed. */
const APP = join(STOREFRONT, '.next/cache/static-app')

const LAYOUT = `export default function Layout({ children }) {
  return <html lang="en"><body>{children}</body></html>
}`

/**
 * The smallest Next app whose pages are files, which Next calls static: the best that it can do by
 * itself. After the build each page's file gets the bytes to compare with. Answers its folder.
 */
export async function buildStaticApp(pages: Map<string, Buffer>): Promise<string> {
  const routes = join(APP, '.next/server/app')
  const fileOf = (name: string) => join(routes, `${name}.html`)
  if (![...pages.keys()].every((name) => existsSync(fileOf(name)))) {
    await rm(APP, { recursive: true, force: true })
    await write('package.json', '{ "private": true, "type": "module" }')
    await write('next.config.js', 'export default { poweredByHeader: false, compress: false }')
    await write('app/layout.js', LAYOUT)
    for (const name of pages.keys()) {
      await write(`app/${name}/page.js`, 'export default function Page() { return null }')
    }
    const next = join(STOREFRONT, 'node_modules/next/dist/bin/next')
    const env = { ...process.env, NODE_ENV: 'production' as const }
    await promisify(execFile)(process.execPath, [next, 'build'], { cwd: APP, env })
  }
  // Next keeps its own copies of what it has served before.
  await rm(join(APP, '.next/server/route-cache'), { recursive: true, force: true })
  for (const [name, body] of pages) await writeFile(fileOf(name), body)
  return APP
}

async function write(path: string, text: string): Promise<void> {
  const file = join(APP, path)
  await mkdir(join(file, '..'), { recursive: true })
  await writeFile(file, text)
}
