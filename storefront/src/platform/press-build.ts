/**
 * After `next build`: writes each script and style once more, as small as Brotli can make it. That
 * takes a second for 100 KB, too long for whoever asks for one; `pressed-files.ts` sends them.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'

const compress = promisify(brotliCompress)
const BEST = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }

const folder = join(import.meta.dirname, '../../.next/static')
const files = await readdir(folder, { recursive: true })
await Promise.all(
  files
    .filter((file) => /\.(?:js|css)$/u.test(file))
    .map(async (file) => {
      const path = join(folder, file)
      await writeFile(`${path}.br`, await compress(await readFile(path), BEST))
    }),
)
