import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

/** A letter as a mail server was handed it. */
export interface ReceivedLetter {
  to: string
  from: string
  /** The whole message, headers and parts. */
  source: string
  messageId: string
}

export interface PostBox {
  url: string
  received: ReceivedLetter[]
  close: () => Promise<void>
}

/** A real mail server on a port of its own; `onRcptTo` and the like may refuse. */
export async function openPostBox(
  options: SMTPServerOptions & { port?: number } = {},
): Promise<PostBox> {
  const received: ReceivedLetter[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, session, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const source = Buffer.concat(parts).toString('utf8')
        const { mailFrom, rcptTo } = session.envelope
        received.push({
          to: rcptTo.map(({ address }) => address).join(),
          from: mailFrom === false ? '' : mailFrom.address,
          source,
          messageId: /^message-id:\s*(\S+)/imu.exec(source)?.[1] ?? '',
        })
        done()
      })
    },
    ...options,
  })
  server.listen(options.port ?? 0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
