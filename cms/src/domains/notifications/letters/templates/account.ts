import type { LetterName, Template } from '../letter.ts'
import { greeting, wordsFor } from '../wording.ts'
import { quiet, text } from './text-blocks.ts'

type AccountLetter = Extract<
  LetterName,
  'confirm-address' | 'known-account' | 'reset-password' | 'confirm-new-address'
>

/** Letters about an account that lead to a next step. */
export const accountTemplates: { [Name in AccountLetter]: Template<Name> } = {
  'confirm-address': ({ name, token }, { locale, shop, links }) => {
    const say = wordsFor(locale)
    return {
      subject: say(`Confirm your address for ${shop.name}`, `ยืนยันอีเมลของคุณกับ ${shop.name}`),
      preview: say('One tap and your account is ready.', 'แตะครั้งเดียว บัญชีของคุณก็พร้อมใช้'),
      heading: say('Is this your address?', 'นี่คืออีเมลของคุณใช่ไหม'),
      blocks: [
        ...greeting(name, locale),
        text(
          say(
            `Somebody, hopefully you, opened an account with this address at ${shop.name}. Confirm it and the account is yours.`,
            `มีการเปิดบัญชีที่ ${shop.name} ด้วยอีเมลนี้ หากเป็นคุณ ยืนยันอีเมลแล้วเริ่มใช้บัญชีได้เลย`,
          ),
        ),
        {
          kind: 'button',
          label: say('Confirm my address', 'ยืนยันอีเมล'),
          href: links.confirm(token),
        },
        quiet(
          say(
            'The link works once, for a day. If it was not you, do nothing: without it no account comes about.',
            'ลิงก์ใช้ได้ครั้งเดียวภายใน 1 วัน หากไม่ใช่คุณ ไม่ต้องทำอะไร บัญชีจะไม่เกิดขึ้นหากไม่ยืนยัน',
          ),
        ),
      ],
    }
  },

  'known-account': ({ name }, { locale, shop, links }) => {
    const say = wordsFor(locale)
    return {
      subject: say(`You already have an account at ${shop.name}`, `คุณมีบัญชีกับ ${shop.name} อยู่แล้ว`),
      preview: say('Nothing was changed.', 'ไม่มีอะไรเปลี่ยนแปลง'),
      heading: say('You already have an account', 'คุณมีบัญชีอยู่แล้ว'),
      blocks: [
        ...greeting(name, locale),
        text(
          say(
            'Somebody just tried to use your address for an account. You have one already, so nothing was changed. If it was you, sign in as always.',
            'เมื่อครู่มีผู้ใช้อีเมลของคุณเพื่อเปิดบัญชี แต่คุณมีบัญชีอยู่แล้ว จึงไม่มีอะไรเปลี่ยนแปลง หากเป็นคุณเอง เข้าสู่ระบบตามปกติได้เลย',
          ),
        ),
        { kind: 'button', label: say('Sign in', 'เข้าสู่ระบบ'), href: links.signIn },
        {
          kind: 'link',
          label: say('I have forgotten my password', 'ลืมรหัสผ่าน'),
          href: links.forgotPassword,
        },
      ],
    }
  },

  'reset-password': ({ name, token }, { locale, shop, links }) => {
    const say = wordsFor(locale)
    return {
      subject: say(`Choose a new password for ${shop.name}`, `ตั้งรหัสผ่านใหม่สำหรับ ${shop.name}`),
      preview: say('The link works once, for an hour.', 'ลิงก์ใช้ได้ครั้งเดียวภายใน 1 ชั่วโมง'),
      heading: say('A new password', 'ตั้งรหัสผ่านใหม่'),
      blocks: [
        ...greeting(name, locale),
        text(
          say(
            'You asked for a new password. Choose one here; you are then signed out everywhere else.',
            'คุณขอตั้งรหัสผ่านใหม่ เลือกรหัสผ่านได้ที่นี่ จากนั้นอุปกรณ์อื่นทั้งหมดจะออกจากระบบ',
          ),
        ),
        {
          kind: 'button',
          label: say('Choose a password', 'ตั้งรหัสผ่าน'),
          href: links.reset(token),
        },
        quiet(
          say(
            'The link works once, for an hour. If you did not ask for it, do nothing: your password stays as it is.',
            'ลิงก์ใช้ได้ครั้งเดียวภายใน 1 ชั่วโมง หากคุณไม่ได้ขอ ไม่ต้องทำอะไร รหัสผ่านเดิมยังใช้ได้',
          ),
        ),
      ],
    }
  },

  'confirm-new-address': ({ name, token }, { locale, shop, links }) => {
    const say = wordsFor(locale)
    return {
      subject: say(`Confirm your new address for ${shop.name}`, `ยืนยันอีเมลใหม่ของคุณกับ ${shop.name}`),
      preview: say('Until then the old one counts.', 'ระหว่างนี้ยังใช้อีเมลเดิม'),
      heading: say('Your new address', 'อีเมลใหม่ของคุณ'),
      blocks: [
        ...greeting(name, locale),
        text(
          say(
            'You want letters and sign-ins to go by this address from now on. Confirm it; until then the old one counts.',
            'คุณต้องการใช้อีเมลนี้รับจดหมายและเข้าสู่ระบบ กรุณายืนยัน ระหว่างนี้ยังใช้อีเมลเดิม',
          ),
        ),
        {
          kind: 'button',
          label: say('Confirm the new address', 'ยืนยันอีเมลใหม่'),
          href: links.confirm(token),
        },
        quiet(
          say(
            'The link works once, for a day. If it was not you, do nothing.',
            'ลิงก์ใช้ได้ครั้งเดียวภายใน 1 วัน หากไม่ใช่คุณ ไม่ต้องทำอะไร',
          ),
        ),
      ],
    }
  },
}
