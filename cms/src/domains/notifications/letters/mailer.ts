import { createTransport } from 'nodemailer'

/** One letter as it leaves. */
export interface OutgoingLetter {
  to: string
  subject: string
  html: string
  text: string
  /** The same at every attempt: a mailbox that already has it shows one. */
  messageId: string
  replyTo: string | null
  /** Where the reader ends what this letter came from; for the header of that name. */
  unsubscribe: string | null
}

/** Hands letters to the mail server; throws what it says. */
export interface Mailer {
  send: (letter: OutgoingLetter) => Promise<void>
  close: () => void
}

const CONNECT_MS = 5_000
const SOCKET_MS = 20_000

/** A mailer for `smtp://` or `smtps://`; letters come from `from`, such as `Sala <hi@sala.test>`. */
export function smtpMailer({ url, from }: { url: string; from: string }): Mailer {
  const transport = createTransport(
    {
      url,
      pool: true,
      maxConnections: 3,
      connectionTimeout: CONNECT_MS,
      greetingTimeout: CONNECT_MS,
      socketTimeout: SOCKET_MS,
      // Letters hold nothing to be fetched; nothing in them may make us read a file or a page.
      disableFileAccess: true,
      disableUrlAccess: true,
    },
    { from },
  )
  return {
    send: async ({ to, subject, html, text, messageId, replyTo, unsubscribe }) => {
      await transport.sendMail({
        // Never a list: a comma in an address is no second reader.
        to: { name: '', address: to },
        subject,
        html,
        text,
        messageId,
        ...(replyTo === null ? {} : { replyTo }),
        ...(unsubscribe === null ? {} : { list: { unsubscribe } }),
        headers: { 'Auto-Submitted': 'auto-generated' },
      })
    },
    close: () => transport.close(),
  }
}

/** Whether asking again cannot help: the server knows the letter and will not have it. */
export function isFinal(error: unknown): boolean {
  const { responseCode, command } = error as { responseCode?: unknown; command?: unknown }
  const isRefusal = typeof responseCode === 'number' && responseCode >= 500 && responseCode < 600
  return isRefusal && (command === 'RCPT TO' || command === 'DATA')
}
