// Run as a process of its own, with the environment of the CMS: Payload's own REST on a plain
// `node:http`. Next around it would only make it slower. Says the cookie of a member of staff.
import { randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import { Readable } from 'node:stream'
import { handleEndpoints } from 'payload'
import config from '../../src/payload.config.ts'
import { bootPayload } from '../../src/platform/payload.ts'

const port = Number(process.argv[2])
const origin = `http://127.0.0.1:${port}`
const payload = await bootPayload()
const staff = {
  email: `bench-${randomBytes(6).toString('hex')}@example.test`,
  password: randomBytes(18).toString('base64url'),
}
await payload.create({
  collection: 'users',
  overrideAccess: true,
  data: { ...staff, name: 'Bench', role: 'admin' },
})

const server = createServer((request, response) => {
  const headers = new Headers(
    Object.entries(request.headers).flatMap(
      ([name, value]) => [[name, String(value)]] as [string, string][],
    ),
  )
  const method = request.method ?? 'GET'
  const body = method === 'GET' ? {} : { body: Readable.toWeb(request), duplex: 'half' }
  const asked = new Request(origin + (request.url ?? '/'), {
    method,
    headers,
    ...body,
  } as RequestInit)
  handleEndpoints({ config, request: asked })
    .then(async (answer) => {
      const bytes = Buffer.from(await answer.arrayBuffer())
      response.writeHead(answer.status, Object.fromEntries(answer.headers))
      response.end(bytes)
    })
    .catch(() => response.writeHead(500).end())
})
server.listen(port, '127.0.0.1', () => void signIn())

async function signIn(): Promise<void> {
  const answer = await fetch(`${origin}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(staff),
  })
  console.log(JSON.stringify({ cookie: answer.headers.get('set-cookie')?.split(';')[0] }))
}
