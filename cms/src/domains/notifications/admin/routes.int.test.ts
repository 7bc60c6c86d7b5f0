import { sql } from '@payloadcms/db-postgres/drizzle'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../../platform/commerce-database.ts'
import { aMember, PASSWORD } from '../../../testing/factories.ts'
import { restOf, signIn, type Rest } from '../../../testing/rest.ts'
import { startTestPayload, type TestPayload } from '../../../testing/test-payload.ts'
import type * as Alerts from '../alerts/queries.ts'
import type * as Letters from './letters.ts'

let cms: TestPayload
let db: Database
let rest: Rest
let alerts: typeof Alerts
let letters: typeof Letters
const cookies: Record<string, string | undefined> = { nobody: undefined }
beforeAll(async () => {
  cms = await startTestPayload()
  const { databaseOf } = await import('../../../platform/commerce-database.ts')
  alerts = await import('../alerts/queries.ts')
  letters = await import('./letters.ts')
  db = databaseOf(cms.payload)
  rest = restOf(cms.payload)
  for (const role of ['admin', 'editor', 'support'] as const) {
    const { email } = await aMember(cms.payload, role)
    cookies[role] = await signIn(rest, email, PASSWORD)
  }
})
afterAll(() => cms?.stop())

let count = 0
async function aLetter(status = 'kept', subject = 'Hello'): Promise<number> {
  const { rows } = await db.execute<{ id: number }>(sql`
    INSERT INTO letters (key, template, locale, recipient, data, status, subject, html, text)
    VALUES (${`test:${++count}`}, 'reset-password', 'en', ${`nok${count}@example.test`}, '{}',
      ${status}, ${subject}, '<html><head></head><body>Hi</body></html>', 'Hi') RETURNING id::int`)
  return rows[0]?.id ?? 0
}
async function anAlert(type = 'stock_low', key = `${type}:${++count}`): Promise<number> {
  const { rows } = await db.execute<{ id: number }>(sql`
    INSERT INTO staff_alerts (key, type, data) VALUES (${key}, ${type}, '{}') RETURNING id::int`)
  return rows[0]?.id ?? 0
}
const openIds = async () => (await alerts.listAlerts(db)).open.map(({ id }) => id)

describe('letters', () => {
  test.each([
    ['admin', 200],
    ['support', 200],
    ['editor', 403],
    ['nobody', 403],
  ])('%s who opens one gets %i', async (who, status) => {
    const id = await aLetter()
    const answer = await rest('GET', `/letters/${id}`, { cookie: cookies[who] })
    expect(answer.status).toBe(status)
    const body = await answer.json()
    expect(JSON.stringify(body).includes('Hi')).toBe(status === 200)
    const { rows } = await db.execute(sql`
      SELECT action FROM audit_log WHERE subject = 'letters' AND subject_id = ${String(id)}`)
    expect(rows).toEqual(status === 200 ? [{ action: 'read' }] : [])
  })

  test('one that is no longer there is said to be gone', async () => {
    const answer = await rest('GET', '/letters/999999', { cookie: cookies.admin })
    expect(answer.status).toBe(404)
  })

  test('a failed one is sent again once, by those who may', async () => {
    const id = await aLetter('failed')
    const retry = (who: string) => rest('POST', `/letters/${id}/retry`, { cookie: cookies[who] })
    expect((await retry('editor')).status).toBe(403)
    const answers = await Promise.all([retry('support'), retry('admin')])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
    const { rows } = await db.execute(sql`SELECT status, attempts FROM letters WHERE id = ${id}`)
    expect(rows).toEqual([{ status: 'queued', attempts: 0 }])
  })

  test('are found by address and subject, and a sign of the search language is a sign', async () => {
    const id = await aLetter('sent', '100% yours: V-261121-AAAAA')
    const found = async (q: string) =>
      (await letters.listLetters(db, { q })).map((letter) => letter.id)
    expect(await found('v-261121-aaaaa')).toEqual([id])
    expect(await found(`nok${count}@example`)).toEqual([id])
    expect(await found('100% y')).toEqual([id])
    expect(await found('100_ y')).toEqual([])
    expect(await letters.listLetters(db, { only: 'sent' })).toMatchObject([{ id }])
  })
})

describe('alerts', () => {
  test('any member of staff may settle one, once; strangers may not', async () => {
    const id = await anAlert()
    const resolve = (who: string) =>
      rest('POST', `/staff-alerts/${id}/resolve`, { cookie: cookies[who] })
    expect((await resolve('nobody')).status).toBe(403)
    expect(await openIds()).toContain(id)
    const answers = await Promise.all([resolve('editor'), resolve('support')])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect(await openIds()).not.toContain(id)
  })

  test('are counted for staff alone', async () => {
    const id = await anAlert()
    const count = (who: string) => rest('GET', '/staff-alerts/count', { cookie: cookies[who] })
    expect((await count('nobody')).status).toBe(403)
    const answer = await (await count('editor')).json()
    expect(answer.open).toBe((await openIds()).length)
    await alerts.resolveAlert(db, { id, actor: 'user:1' })
  })

  test('go by themselves once their cause has gone, and stay while it is there', async () => {
    const letter = await aLetter('failed')
    const stays = await anAlert('letter_failed', `letter_failed:${letter}`)
    const goes = await Promise.all([
      anAlert('letter_failed'),
      anAlert('review_waiting'),
      anAlert('payment_unmatched'),
      anAlert('return_requested'),
      anAlert('refund_failed'),
      anAlert('fact_stuck'),
    ])
    const low = await anAlert('stock_low')
    expect(await alerts.closeSettledAlerts(db)).toBe(goes.length)
    const open = await openIds()
    expect(open).toEqual(expect.arrayContaining([stays, low]))
    for (const id of goes) expect(open).not.toContain(id)
    expect(await alerts.closeSettledAlerts(db)).toBe(0)
  })
})
