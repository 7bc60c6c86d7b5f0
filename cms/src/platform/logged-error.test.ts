import { DrizzleQueryError } from '@payloadcms/db-postgres/drizzle'
import { describe, expect, test } from 'vitest'
import { loggedError } from './logged-error.ts'

describe('loggedError', () => {
  test('keeps the statement of a failed query and hides its values', () => {
    const cause = Object.assign(new Error('duplicate key value'), {
      code: '23505',
      detail: 'Key (email)=(somsri@example.test) already exists.',
    })
    const error = new DrizzleQueryError(
      'INSERT INTO orders VALUES ($1, $2)',
      ['somsri@example.test', 'line one\nline two'],
      cause,
    )
    const text = JSON.stringify(loggedError(error))
    expect(text).toContain('INSERT INTO orders')
    expect(text).toContain('23505')
    expect(text).toContain('logged-error.test.ts')
    expect(text).not.toContain('somsri')
    expect(text).not.toContain('line two')
  })

  test('does not follow causes for ever', () => {
    const error = new Error('round')
    error.cause = error
    expect(JSON.stringify(loggedError(error)).length).toBeLessThan(20_000)
  })
})
