// Run as a process of its own: answers every request with the bytes of a file, and nothing else.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

const bytes = readFileSync(process.argv[2] ?? '')
const server = createServer((_request, response) => {
  response.writeHead(200, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': bytes.byteLength,
  })
  response.end(bytes)
})
server.listen(Number(process.argv[3]), '127.0.0.1')
