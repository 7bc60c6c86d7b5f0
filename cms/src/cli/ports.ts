import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'
import { execa } from 'execa'
import { CliFailure } from './failure.ts'

export interface WantedPort {
  port: number
  /** What will listen there, as the message calls it. */
  purpose: string
  /** The variable that moves it elsewhere. */
  variable: string
}

/** Fails with one sentence when a port is taken, and names the process that holds it if it can. */
export async function requireFreePorts(wanted: WantedPort[]): Promise<void> {
  for (const { port, purpose, variable } of wanted) {
    if (await isFree(port)) continue
    const holder = await holderOf(port)
    throw new CliFailure(
      `Port ${port}, where ${purpose} should answer, is taken${holder === null ? '' : ` by ${holder}`}.`,
      `Stop what listens there, or choose another port: ${variable}=${port + 10} pnpm start`,
    )
  }
}

/** Whether nobody listens on the port, on any address of this machine. */
export async function isFree(port: number): Promise<boolean> {
  for (const host of ['127.0.0.1', undefined]) {
    if (!(await canListen(port, host))) return false
  }
  return true
}

/** A free port below the range that the system hands out to outgoing connections. */
export async function findFreePort(): Promise<number> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const port = randomInt(20_000, 32_000)
    if (await isFree(port)) return port
  }
  throw new CliFailure('No free port was found between 20000 and 32000.', 'Close some programs.')
}

function canListen(port: number, host: string | undefined): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => {
      // A machine without IPv6 cannot listen on it, which says nothing about the port.
      resolve(error.code === 'EAFNOSUPPORT' || error.code === 'EADDRNOTAVAIL')
    })
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)))
  })
}

async function holderOf(port: number): Promise<string | null> {
  const options = { reject: false, timeout: 3000 } as const
  const lsof = await execa('lsof', ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-Fpc'], options)
  const [, pid, name] = /^p(\d+)\n(?:f.*\n)?c(.+)$/mu.exec(lsof.stdout ?? '') ?? []
  if (pid !== undefined) return `${name} (process ${pid})`
  const ss = await execa('ss', ['-Hltnp', `sport = :${port}`], options)
  const [, ssName, ssPid] = /users:\(\("([^"]+)",pid=(\d+)/u.exec(ss.stdout ?? '') ?? []
  return ssPid === undefined ? null : `${ssName} (process ${ssPid})`
}
