import { dictionary } from '@zxcvbn-ts/language-common'

/** Words that begin so many passwords that a few digits after them help nobody. */
const common = new Set(dictionary['passwords-common'].map(String))
const MIN_WORD = 5
const MAX_TRIMMINGS = 6
const KEYBOARD = [
  '01234567890123456789',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiopasdfghjklzxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
]

/**
 * Whether everybody would guess it: on the list of the commonest, one of them with digits or signs
 * around it, a run along the keyboard, a few characters over and over, or the person's own address.
 */
export function isTooCommon(password: string, email: string): boolean {
  const lower = password.normalize('NFKC').toLowerCase()
  return (
    common.has(lower) ||
    isWordWithTrimmings(lower) ||
    isRepeated(lower) ||
    isRun(lower) ||
    isAddress(lower, email.toLowerCase())
  )
}

function isWordWithTrimmings(password: string): boolean {
  const word = password.replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  const trimmings = password.length - word.length
  return word.length >= MIN_WORD && trimmings <= MAX_TRIMMINGS && common.has(word)
}

function isRepeated(password: string): boolean {
  return /^(.{1,4}?)\1+.{0,3}$/u.test(password) && new Set(password).size <= 4
}

function isRun(password: string): boolean {
  return KEYBOARD.some((keys) => {
    const back = keys.split('').reverse().join('')
    return keys.includes(password) || back.includes(password)
  })
}

function isAddress(password: string, email: string): boolean {
  const [local = ''] = email.split('@')
  return (
    password === email || (local.length >= MIN_WORD && password.replaceAll(/\d/gu, '') === local)
  )
}
