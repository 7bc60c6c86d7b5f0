import type { Block, LetterContext, LetterName, Template } from '../letter.ts'
import { greeting, wordsFor } from '../wording.ts'
import { text } from './text-blocks.ts'

type AccountWarning = Extract<LetterName, 'password-changed' | 'address-changed' | 'session-stolen'>

/** Letters about what has happened to an account, in case it was somebody else. */
export const accountWarnings: { [Name in AccountWarning]: Template<Name> } = {
  'password-changed': ({ name }, context) => {
    const say = wordsFor(context.locale)
    return {
      subject: say('Your password was changed', 'เปลี่ยนรหัสผ่านแล้ว'),
      preview: say('If it was you, all is well.', 'หากเป็นคุณ ไม่ต้องทำอะไร'),
      heading: say('Your password was changed', 'เปลี่ยนรหัสผ่านแล้ว'),
      blocks: [
        ...greeting(name, context.locale),
        text(
          say(
            'The password of your account was just changed. If it was you, all is well.',
            'รหัสผ่านของบัญชีคุณเพิ่งถูกเปลี่ยน หากเป็นคุณ ไม่ต้องทำอะไร',
          ),
        ),
        ...wasItNotYou(context),
      ],
    }
  },

  'address-changed': ({ name }, context) => {
    const say = wordsFor(context.locale)
    return {
      subject: say('Your account has a new address', 'บัญชีของคุณใช้อีเมลใหม่แล้ว'),
      preview: say('This was the last letter to this one.', 'นี่คือจดหมายฉบับสุดท้ายถึงอีเมลนี้'),
      heading: say('A new address for your account', 'บัญชีของคุณใช้อีเมลใหม่แล้ว'),
      blocks: [
        ...greeting(name, context.locale),
        text(
          say(
            'Your account now goes by another address. This is the last letter to this one.',
            'บัญชีของคุณเปลี่ยนไปใช้อีเมลอื่นแล้ว จดหมายฉบับนี้เป็นฉบับสุดท้ายถึงอีเมลนี้',
          ),
        ),
        ...wasItNotYou(context, { canReset: false }),
      ],
    }
  },

  'session-stolen': ({ name }, context) => {
    const say = wordsFor(context.locale)
    return {
      subject: say('We signed you out somewhere', 'เราออกจากระบบให้คุณในอุปกรณ์หนึ่ง'),
      preview: say('A sign-in was used from two places at once.', 'การเข้าสู่ระบบเดียวกันถูกใช้จากสองที่'),
      heading: say('We signed you out, to be safe', 'เราออกจากระบบให้ เพื่อความปลอดภัย'),
      blocks: [
        ...greeting(name, context.locale),
        text(
          say(
            'One of your sign-ins was used from two places, which should never happen. We ended it everywhere. You can simply sign in again.',
            'การเข้าสู่ระบบของคุณครั้งหนึ่งถูกใช้จากสองที่ ซึ่งไม่ควรเกิดขึ้น เราจึงยุติการใช้งานนั้นทั้งหมด คุณเข้าสู่ระบบใหม่ได้ตามปกติ',
          ),
        ),
        ...wasItNotYou(context),
      ],
    }
  },
}

function wasItNotYou(
  { locale, shop, links }: LetterContext,
  { canReset = true }: { canReset?: boolean } = {},
): Block[] {
  const say = wordsFor(locale)
  const write = shop.email === null ? '' : ` ${shop.email}`
  if (!canReset) {
    const words = say(
      `If it was not you, answer this letter at once or write to us:${write}`,
      `หากไม่ใช่คุณ กรุณาตอบจดหมายนี้หรือติดต่อเราโดยเร็ว${write}`,
    )
    return [text(words)]
  }
  return [
    text(
      say(
        'If it was not you, choose a new password now. That ends every other sign-in.',
        'หากไม่ใช่คุณ กรุณาตั้งรหัสผ่านใหม่ทันที อุปกรณ์อื่นทั้งหมดจะออกจากระบบ',
      ),
    ),
    {
      kind: 'button',
      label: say('Choose a new password', 'ตั้งรหัสผ่านใหม่'),
      href: links.forgotPassword,
    },
  ]
}
