import { describe, expect, it } from 'vitest'
import { checkEmail, checkNewPassword, secretOf, textOf } from './form-rules.ts'

const words = { required: 'empty', email: 'no mail', tooShort: 'short' }

describe('what is typed', () => {
  it('is trimmed, and a password is not', () => {
    const data = new FormData()
    data.set('name', '  Nok ')
    data.set('password', ' two spaces ')
    expect(textOf(data, 'name')).toBe('Nok')
    expect(secretOf(data, 'password')).toBe(' two spaces ')
    expect(textOf(data, 'missing')).toBe('')
  })
})

describe('an address for mail', () => {
  it.each(['nok@example.com', 'a+b@sub.example.co.th', 'ชื่อ@ตัวอย่าง.ไทย'])('%s will do', (email) => {
    expect(checkEmail(email, words)).toBeUndefined()
  })
  it.each(['nok', 'nok@', '@example.com', 'nok@example', 'n ok@example.com', 'a@b@c.com'])(
    '%s is asked about',
    (email) => {
      expect(checkEmail(email, words)).toBe('no mail')
    },
  )
  it('must be there', () => {
    expect(checkEmail('', words)).toBe('empty')
  })
})

describe('a new password', () => {
  it('has ten characters, of any kind', () => {
    expect(checkNewPassword('', words)).toBe('empty')
    expect(checkNewPassword('123456789', words)).toBe('short')
    expect(checkNewPassword('สามคำต่อกัน', words)).toBeUndefined()
  })
})
