import { get } from 'node:http'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** One answer, as it went over the wire. */
export interface Sample {
  headers: Record<string, string>
  body: Buffer
}

/** An answer with its body untouched: `fetch` would unpack it. Throws unless it is 200. */
export function ask(url: string, headers: Record<string, string>): Promise<Sample> {
  return new Promise((resolve, reject) => {
    const request = get(url, { headers, agent: false }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        if (response.statusCode !== 200) return reject(new Error(`${url}: ${response.statusCode}`))
        const entries = Object.entries(response.headers).map(([name, value]) => [
          name,
          String(value),
        ])
        resolve({ headers: Object.fromEntries(entries), body: Buffer.concat(chunks) })
      })
    })
    request.on('error', reject)
  })
}

/** What `bare-server.ts` reads: a list of names, headers and files. */
export type SampleFile = { name: string; headers: Record<string, string>; file: string }[]

/** Connection and date are every server's own affair. */
const OWN = new Set(['connection', 'keep-alive', 'date', 'transfer-encoding'])

/** Writes the bodies and a list of them; answers where the list is. */
export async function writeSamples(
  folder: string,
  samples: Record<string, Sample>,
): Promise<string> {
  const list: SampleFile = []
  for (const [index, [name, { headers, body }]] of Object.entries(samples).entries()) {
    const file = join(folder, `sample-${index}`)
    await writeFile(file, body)
    const kept = Object.entries(headers).filter(([header]) => !OWN.has(header))
    const all = { ...Object.fromEntries(kept), 'content-length': String(body.byteLength) }
    list.push({ name, headers: all, file })
  }
  const path = join(folder, 'samples.json')
  await writeFile(path, JSON.stringify(list))
  return path
}
