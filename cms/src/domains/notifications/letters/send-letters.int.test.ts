import type { SMTPServerOptions } from 'smtp-server'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openDatabase, type OpenDatabase } from '../../../platform/commerce-database.ts'
import { openPostBox, type PostBox } from '../../../testing/post-box.ts'
import { createTestDatabase, type TestDatabase } from '../../../testing/test-database.ts'
import { smtpMailer, type Mailer } from './mailer.ts'
import { sendLetters } from './send-letters.ts'

const shopUrl = 'https://shop.example'
const TOKEN = 'the-token-of-this-letter-0123456789'

let database: TestDatabase
let db: OpenDatabase
beforeAll(async () => {
  database = await createTestDatabase()
  db = openDatabase({ url: database.url, poolSize: 8 })
})
afterAll(async () => {
  await db?.close()
  await database?.drop()
})
beforeEach(() => database.client.query('TRUNCATE letters, staff_alerts'))

async function queue(count: number, recipient = 'nok@example.test'): Promise<void> {
  await database.client.query(
    `INSERT INTO letters (key, template, locale, recipient, data)
     SELECT 'test:' || n, 'reset-password', 'th', $2, jsonb_build_object('name', 'Nok', 'token', $3::text)
     FROM generate_series(1, $1::int) n`,
    [count, recipient, TOKEN],
  )
}
async function letters() {
  const { rows } = await database.client.query('SELECT * FROM letters ORDER BY id')
  return rows
}
/** As if the time to wait were over. */
const makeDue = () => database.client.query(`UPDATE letters SET next_attempt_at = now()`)

async function withPostBox(
  work: (box: PostBox, mailer: Mailer) => Promise<void>,
  options: SMTPServerOptions = {},
): Promise<void> {
  const box = await openPostBox(options)
  const mailer = smtpMailer({ url: box.url, from: 'Sala <hello@sala.example>' })
  try {
    await work(box, mailer)
  } finally {
    mailer.close()
    await box.close()
  }
}

async function sendAll(mailer: Mailer | null): Promise<void> {
  while ((await sendLetters({ db, shopUrl, mailer })) > 0);
}

test('a letter goes out with both its parts, and what opened something is wiped', async () => {
  await withPostBox(async (box, mailer) => {
    await queue(1)
    await sendAll(mailer)
    expect(box.received).toHaveLength(1)
    const [received] = box.received
    expect(received).toMatchObject({ to: 'nok@example.test', from: 'hello@sala.example' })
    expect(received?.source).toContain('text/plain')
    expect(received?.source).toContain('text/html')
    expect(received?.source.replaceAll('=\r\n', '')).toContain(TOKEN)
    const [kept] = await letters()
    expect(kept).toMatchObject({ status: 'sent', data: {}, error: null })
    expect(JSON.stringify(kept)).not.toContain(TOKEN)
  })
})

test('without a mail server letters are kept, to be read with their links', async () => {
  await queue(2)
  await sendAll(null)
  const kept = await letters()
  expect(kept.map(({ status }) => status)).toEqual(['kept', 'kept'])
  expect(kept[0]).toMatchObject({ data: {}, subject: expect.stringContaining('ตั้งรหัสผ่าน') })
  expect(kept[0].html).toContain(`/th/account/reset#${TOKEN}`)
})

test('a mail server that is away and comes back loses none, and gets each once', async () => {
  const gone = await openPostBox()
  const port = Number(new URL(gone.url).port)
  await gone.close()
  const mailer = smtpMailer({ url: gone.url, from: 'hello@sala.example' })
  await queue(8)
  await sendAll(mailer)
  const waiting = await letters()
  expect(new Set(waiting.map(({ status }) => status))).toEqual(new Set(['queued']))
  for (const { attempts, error, next_attempt_at } of waiting) {
    expect(attempts).toBe(1)
    expect(error).toContain('ECONNREFUSED')
    expect(next_attempt_at.getTime()).toBeGreaterThan(Date.now())
  }
  const back = await openPostBox({ port })
  try {
    await makeDue()
    await sendAll(mailer)
    expect((await letters()).every(({ status }) => status === 'sent')).toBe(true)
    expect(new Set(back.received.map(({ messageId }) => messageId)).size).toBe(8)
    expect(back.received).toHaveLength(8)
  } finally {
    mailer.close()
    await back.close()
  }
})

test('two processes at once send each letter once', async () => {
  await withPostBox(async (box, mailer) => {
    await queue(30)
    await Promise.all([sendAll(mailer), sendAll(mailer), sendAll(mailer)])
    expect(box.received).toHaveLength(30)
    expect(new Set(box.received.map(({ messageId }) => messageId)).size).toBe(30)
  })
})

test('a process that dies after the server said yes sends it again under the same name', async () => {
  await withPostBox(async (box, mailer) => {
    await queue(1)
    const dying = {
      ...mailer,
      send: (letter: Parameters<Mailer['send']>[0]) => die(mailer, letter),
    }
    await sendAll(dying)
    await makeDue()
    await sendAll(mailer)
    const names = box.received.map(({ messageId }) => messageId)
    expect(names).toHaveLength(2)
    expect(names[0]).toMatch(/^<letter\.\d+\.[\w-]+@shop\.example>$/u)
    expect(names[1]).toBe(names[0])
  })
})

async function die(mailer: Mailer, letter: Parameters<Mailer['send']>[0]): Promise<void> {
  await mailer.send(letter)
  throw new Error('killed')
}

test('a mailbox that does not exist is not asked again, and staff hear of it', async () => {
  await withPostBox(
    async (_box, mailer) => {
      await queue(1)
      await sendAll(mailer)
      const [letter] = await letters()
      expect(letter).toMatchObject({ status: 'failed', attempts: 1 })
      expect(letter.error).not.toContain('nok@')
      const { rows } = await database.client.query('SELECT key, type, data FROM staff_alerts')
      expect(rows).toEqual([
        {
          key: `letter_failed:${letter.id}`,
          type: 'letter_failed',
          data: { label: 'reset-password' },
        },
      ])
    },
    {
      onRcptTo: ({ address }, _session, done) =>
        done(Object.assign(new Error(`no such user: ${address}`), { responseCode: 550 })),
    },
  )
})

test('a server that says later is asked again later', async () => {
  let isBusy = true
  await withPostBox(
    async (box, mailer) => {
      await queue(1)
      await sendAll(mailer)
      expect(await letters()).toMatchObject([{ status: 'queued', attempts: 1 }])
      isBusy = false
      await makeDue()
      await sendAll(mailer)
      expect(box.received).toHaveLength(1)
    },
    {
      onRcptTo: (_address, _session, done) =>
        done(isBusy ? Object.assign(new Error('try later'), { responseCode: 451 }) : null),
    },
  )
})

test('after three days nobody waits for a letter any more', async () => {
  const mailer: Mailer = { send: () => Promise.reject(new Error('away')), close: () => undefined }
  await queue(1)
  await database.client.query(`UPDATE letters SET created_at = now() - interval '4 days'`)
  await sendAll(mailer)
  expect(await letters()).toMatchObject([{ status: 'failed' }])
})
