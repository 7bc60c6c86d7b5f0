import { CURRENCIES, type Currency } from '@vitrine/shared-types/primitives/money'
import { notPercent, notWhole, type FieldProblem } from '../../platform/refuse-fields.ts'
import { isCountry } from './countries.ts'
import { ELSEWHERE } from './zones.rules.ts'

type Amounts = Partial<Record<Currency, number | null>> | null

export interface EnteredZone {
  id?: number
  countries?: string[] | null
  postcodes?: string[] | null
}

export interface EnteredMethod {
  id?: number
  kind?: string | null
  price?: Amounts
  steps?: { upToGrams?: number | null; upTo?: Amounts; price?: Amounts }[] | null
  minDays?: number | null
  maxDays?: number | null
}

export interface EnteredRate {
  id?: number
  country?: string | null
  taxClass?: string | null
  ratePercent?: number | null
}

/** What is wrong with the places of a zone. */
export function checkZone({ countries, postcodes }: EnteredZone): FieldProblem[] {
  const problems = (countries ?? []).flatMap((code) => checkCountry('countries', code))
  const isMixed = (countries ?? []).length > 1 && (postcodes ?? []).length > 0
  if (!isMixed) return problems
  const words = {
    en: 'Postcodes mean something in one country only: make a zone for each.',
    th: 'รหัสไปรษณีย์ใช้ได้กับประเทศเดียว กรุณาแยกพื้นที่ตามประเทศ',
  }
  return [...problems, { path: 'postcodes', words }]
}

/** What is wrong with a way to deliver: what it costs must be known for every load it takes. */
export function checkMethod(method: EnteredMethod): FieldProblem[] {
  return [
    ...checkCost(method),
    ...notWhole('minDays', method.minDays, 0),
    ...notWhole('maxDays', method.maxDays, 0),
    ...checkDays(method),
  ]
}

/** What is wrong with a tax rate. */
export function checkRate({ country, ratePercent }: EnteredRate): FieldProblem[] {
  return [
    ...(country ? checkCountry('country', country) : []),
    ...notPercent('ratePercent', ratePercent),
  ]
}

function checkCountry(path: string, code: string): FieldProblem[] {
  if (code === ELSEWHERE || isCountry(code)) return []
  const words = {
    en: `“${code}” is no country. Write two letters such as TH, or * for everywhere else.`,
    th: `ไม่มีประเทศ “${code}” ใส่รหัสสองตัวอักษร เช่น TH หรือ * สำหรับที่อื่นทั้งหมด`,
  }
  return [{ path, words }]
}

function checkCost({ kind, price, steps }: EnteredMethod): FieldProblem[] {
  if (kind === 'flat') return hasAmount(price) ? [] : [noPrice(`price.${CURRENCIES[0]}`)]
  if (kind !== 'by_weight' && kind !== 'by_price') return []
  if ((steps ?? []).length === 0) {
    const words = { en: 'Add one step at least.', th: 'เพิ่มอย่างน้อยหนึ่งช่วง' }
    return [{ path: 'steps', words }]
  }
  return (steps ?? []).flatMap((step, index) => [
    ...notWhole(`steps.${index}.upToGrams`, step.upToGrams, 0),
    ...(hasAmount(step.price) ? [] : [noPrice(`steps.${index}.price.${CURRENCIES[0]}`)]),
  ])
}

function checkDays({ minDays, maxDays }: EnteredMethod): FieldProblem[] {
  const isFine = (maxDays ?? Infinity) >= (minDays ?? 0)
  if (isFine) return []
  const words = { en: 'Not fewer than at least.', th: 'ต้องไม่น้อยกว่าจำนวนวันอย่างน้อย' }
  return [{ path: 'maxDays', words }]
}

function hasAmount(amounts: Amounts | undefined): boolean {
  return CURRENCIES.some((currency) => typeof amounts?.[currency] === 'number')
}

function noPrice(path: string): FieldProblem {
  const words = { en: 'Write a price in one currency at least.', th: 'ใส่ราคาอย่างน้อยหนึ่งสกุลเงิน' }
  return { path, words }
}
