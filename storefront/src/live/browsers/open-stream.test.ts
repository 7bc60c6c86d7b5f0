import { once } from 'node:events'
import { createServer, request as httpRequest, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { openStream } from './open-stream.ts'

it('cuts off a reader that does not keep up', async () => {
  const opened = Promise.withResolvers<ServerResponse>()
  const server = createServer((_, response) => opened.resolve(response)).listen(0)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const request = httpRequest({ port })
  const gone = once(request, 'close')
  // Takes the head of the answer and never reads on.
  request.on('response', (response) => {
    response.on('error', () => {})
    response.pause()
  })
  request.end()

  const response = await opened.promise
  const stream = openStream(response)
  const large = { pages: ['/'.repeat(50_000)], marks: [], seq: 1 }
  // The kernel and the reader's own buffers take some megabytes.
  for (let sent = 0; sent < 2000 && !response.destroyed; sent += 1) {
    stream.send('changed', large)
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
  expect(response.destroyed).toBe(true)
  stream.send('beat', 0)
  stream.end()
  request.destroy()
  await gone
  server.close()
})
