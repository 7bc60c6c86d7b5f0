/** The least that Node can do: bytes from memory, with the headers they came with. */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { SampleFile } from './samples.ts'

const list = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as SampleFile
const samples = new Map(
  list.map(({ name, headers, file }) => [
    `/${encodeURIComponent(name)}`,
    { headers, body: readFileSync(file) },
  ]),
)
const server = createServer((request, response) => {
  const sample = samples.get(request.url ?? '')
  if (!sample) return response.writeHead(404).end()
  response.writeHead(200, sample.headers).end(sample.body)
})
server.listen(Number(process.env['PORT']))
