import { expect, test } from 'vitest'
import { reasonOf } from '../reason.ts'
import { isFinal } from './mailer.ts'

test.each([
  [{ responseCode: 550, command: 'RCPT TO' }, true],
  [{ responseCode: 554, command: 'DATA' }, true],
  [{ responseCode: 451, command: 'RCPT TO' }, false],
  [{ responseCode: 535, command: 'AUTH PLAIN' }, false],
  [{ code: 'ECONNREFUSED', command: 'CONN' }, false],
  [new Error('anything else'), false],
])('of %o it is %s that asking again cannot help', (error, final) => {
  expect(isFinal(error)).toBe(final)
})

test('a reason names no statement, no values and nobody', () => {
  const inner = new Error('550 5.1.1 <nok@example.com>: no such user')
  const outer = new Error('Failed query: UPDATE x\nparams: nok@example.com,secret', {
    cause: inner,
  })
  expect(reasonOf(outer)).toBe('550 5.1.1 <…>: no such user')
  expect(reasonOf(new Error('Failed query: SELECT 1\nparams: token'))).not.toContain('token')
})
