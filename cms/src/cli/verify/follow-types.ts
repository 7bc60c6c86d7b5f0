import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { execa } from 'execa'
import { cmsRoot, repositoryRoot } from '../settings.ts'

/**
 * Compiles the CMS against types that are not committed yet, and answers the places that do not
 * fit them: who renames a field reads at once what has to follow.
 */
export async function placesToFollow(freshTypes: string, scratch: string): Promise<string[]> {
  const project = path.join(scratch, 'tsconfig.json')
  const compilerOptions = {
    // The project stands in a scratch folder, so what was relative to the package is spelled out.
    typeRoots: [path.join(cmsRoot, 'node_modules/@types')],
    paths: {
      '@vitrine/shared-types/payload': [freshTypes],
      '@payload-config': [path.join(cmsRoot, 'src/payload.config.ts')],
    },
    incremental: false,
  }
  await writeFile(
    project,
    JSON.stringify({ extends: path.join(cmsRoot, 'tsconfig.json'), compilerOptions }),
  )
  const tsc = path.join(repositoryRoot, 'node_modules/.bin/tsc')
  const { stdout } = await execa(tsc, ['--noEmit', '--pretty', 'false', '-p', project], {
    cwd: cmsRoot,
    reject: false,
    stdin: 'ignore',
  })
  return stdout.split('\n').filter((line) => line.includes('error TS'))
}
