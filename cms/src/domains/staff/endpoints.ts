import type { Endpoint } from 'payload'
import { say, type Words } from '../../platform/words.ts'

/**
 * Payload's own routes that must not work here. Eight parallel calls of `first-register` made
 * eight admins; the start command makes the first one. There is no mail to reset a password with.
 */
export const closedEndpoints: Endpoint[] = [
  closed('/first-register', {
    en: 'The first account is made by the start command.',
    th: 'บัญชีแรกสร้างโดยคำสั่งเริ่มระบบ',
  }),
  closed('/forgot-password', {
    en: 'Ask an admin to set a new password, or run “pnpm reset-password” on the server.',
    th: 'ขอให้ผู้ดูแลระบบตั้งรหัสผ่านใหม่ หรือรันคำสั่ง “pnpm reset-password” บนเซิร์ฟเวอร์',
  }),
  closed('/reset-password', {
    en: 'Passwords are reset by an admin or on the server.',
    th: 'การตั้งรหัสผ่านใหม่ทำโดยผู้ดูแลระบบหรือบนเซิร์ฟเวอร์',
  }),
]

function closed(path: `/${string}`, reason: Words): Endpoint {
  return {
    path,
    method: 'post',
    handler: (req) => Response.json({ errors: [{ message: say(req, reason) }] }, { status: 403 }),
  }
}
