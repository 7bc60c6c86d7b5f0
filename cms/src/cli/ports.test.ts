import { createServer, type Server } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { findFreePort, isFree, requireFreePorts } from './ports.ts'

const servers: Server[] = []

afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

async function occupy(host: string): Promise<number> {
  const port = await findFreePort()
  const server = createServer()
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(port, host, resolve))
  return port
}

test('a port is taken whichever of the machine’s addresses its holder listens on', async () => {
  for (const host of ['127.0.0.1', '0.0.0.0', '::']) {
    expect(await isFree(await occupy(host)), host).toBe(false)
  }
})

test('the found port is free and below the range of outgoing connections', async () => {
  const port = await findFreePort()
  expect(port).toBeLessThan(32_768)
  expect(await isFree(port)).toBe(true)
})

test('a busy port is refused with its purpose, its holder and a way out', async () => {
  const port = await occupy('0.0.0.0')
  const wanted = [{ port, purpose: 'the shop', variable: 'SHOP_PORT' }]
  const failure = await requireFreePorts(wanted).catch((error: unknown) => error)
  expect(failure).toMatchObject({
    message: expect.stringContaining(`Port ${port}, where the shop should answer, is taken`),
    advice: expect.stringContaining(`SHOP_PORT=${port + 10} pnpm start`),
  })
})
