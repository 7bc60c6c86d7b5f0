import path from 'node:path'
import { execa } from 'execa'
import { findFreePort } from '../../src/cli/ports.ts'
import { RigPostgres } from '../../src/cli/rig/rig-postgres.ts'
import { QUIET, surroundingsOf } from '../../src/cli/rig/rig.ts'
import { cmsEnvironment } from '../../src/cli/services.ts'
import { cmsRoot } from '../../src/cli/settings.ts'
import { withStateDir } from '../../src/cli/suites/throw-away.ts'
import { saveResults } from '../results.ts'
import { writeShopifyFile } from './shopify-file.ts'

/** What an import took. */
export interface ImportTook {
  created: number
  rejected: number
  seconds: number
  /** Most memory of the process that imported. */
  peakMb: number
}

/** Imports so many products without pictures into an empty shop; answers whether all came in. */
export async function benchImport(products: number, say: (line: string) => void): Promise<boolean> {
  return await withStateDir(async (stateDir) => {
    const file = path.join(stateDir, 'products.csv')
    await writeShopifyFile(file, products)
    const postgres = new RigPostgres(stateDir, await findFreePort())
    try {
      await postgres.start()
      const env = { ...cmsEnvironment(await surroundingsOf(stateDir, postgres.url)), ...QUIET }
      say(`importing ${products} products`)
      const { stdout } = await execa(process.execPath, ['bench/import/import-process.ts', file], {
        cwd: cmsRoot,
        env,
        stdin: 'ignore',
      })
      const took = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as ImportTook
      const productsPerSecond = Math.round((products / took.seconds) * 10) / 10
      say(
        `${took.created} in ${took.seconds} s: ${productsPerSecond} a second, ${took.peakMb} MB at most`,
      )
      say(`written to ${await saveResults('import', { products, productsPerSecond, ...took })}`)
      return took.created === products
    } finally {
      await postgres.stop()
    }
  })
}
