import type { TextFieldSingleValidation } from 'payload'

const CITIZEN_DIGITS = 13
const EWALLET_DIGITS = 15

/** Digits of a PromptPay number however it was written; null for what banks would not know. */
export function promptPayDigits(typed: string): string | null {
  if (!/^[+\d\s()-]+$/u.test(typed)) return null
  const digits = typed.replaceAll(/\D/gu, '')
  if (/^(0|66|0066)[689]\d{8}$/u.test(digits)) return digits.replace(/^(0066|66|0)/u, '0')
  if (digits.length === EWALLET_DIGITS) return digits
  return digits.length === CITIZEN_DIGITS && isCitizenNumber(digits) ? digits : null
}

/** The last digit of Thai citizen and tax numbers answers for the twelve before it. */
function isCitizenNumber(digits: string): boolean {
  const numbers = Array.from(digits, Number)
  const sum = numbers
    .slice(0, CITIZEN_DIGITS - 1)
    .reduce((total, digit, index) => total + digit * (CITIZEN_DIGITS - index), 0)
  return (11 - (sum % 11)) % 10 === numbers.at(-1)
}

/** Money sent to a wrong number is gone: the panel refuses what cannot be one. */
export const checkPromptPayId: TextFieldSingleValidation = (value, { siblingData, req }) => {
  const isThai = req.i18n.language === 'th'
  if (value === null || value === undefined || value.trim() === '') {
    if ((siblingData as { isOn?: boolean }).isOn !== true) return true
    return isThai ? 'ต้องกรอกก่อนเปิดให้ลูกค้าใช้' : 'Needed before it is offered to shoppers'
  }
  if (promptPayDigits(value) !== null) return true
  return isThai
    ? 'ไม่ใช่หมายเลขพร้อมเพย์ ตรวจดูทีละหลักอีกครั้ง'
    : 'This is no PromptPay number: check it digit by digit'
}
