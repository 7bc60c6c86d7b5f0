import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { differences } from './differences.ts'
import { storeApiDocument } from './document.ts'

const FILE = new URL('../../openapi/store-v1.json', import.meta.url)
const MAX_LINES = 40

/** `node generate.ts` writes the document; `--check` fails when the written one is another. */
async function main(isCheck: boolean): Promise<number> {
  const document = storeApiDocument()
  if (!isCheck) {
    await mkdir(new URL('.', FILE), { recursive: true })
    await writeFile(FILE, `${JSON.stringify(document, null, 2)}\n`)
    return 0
  }
  const found = differences(await committed(), JSON.parse(JSON.stringify(document)))
  if (found.length === 0) return 0
  const rest = found.length - MAX_LINES
  const lines = [
    `${fileURLToPath(FILE)} differs from the contract in ${found.length} places:`,
    ...found.slice(0, MAX_LINES).map((line) => `  ${line}`),
    ...(rest > 0 ? [`  … and ${rest} more`] : []),
    'Run `pnpm generate` and commit the file with the change of the contract.',
  ]
  process.stderr.write(`${lines.join('\n')}\n`)
  return 1
}

async function committed(): Promise<unknown> {
  try {
    return JSON.parse(await readFile(FILE, 'utf8'))
  } catch {
    return undefined
  }
}

process.exitCode = await main(process.argv.includes('--check'))
