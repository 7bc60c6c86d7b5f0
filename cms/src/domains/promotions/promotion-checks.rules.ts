import { CURRENCIES, type Currency } from '@vitrine/shared-types/primitives/money'
import {
  endsTooEarly,
  notPercent,
  notWhole,
  type FieldProblem,
} from '../../platform/refuse-fields.ts'

type Amounts = Partial<Record<Currency, number | null>> | null

/** What an editor enters of a promotion, as far as it can be wrong. */
export interface EnteredPromotion {
  kind?: string | null
  percent?: number | null
  amountOff?: Amounts
  buyQuantity?: number | null
  getQuantity?: number | null
  startsAt?: string | null
  endsAt?: string | null
  priority?: number | null
  usageLimit?: number | null
  usageLimitPerBuyer?: number | null
}

/** What is wrong with a promotion: it must take something off, and its figures must be exact. */
export function checkPromotion(entered: EnteredPromotion): FieldProblem[] {
  return [
    ...checkGift(entered),
    ...endsTooEarly(entered),
    ...notWhole('priority', entered.priority, 0),
    ...checkLimits(entered),
  ]
}

/** What is wrong with how often something may be used. */
export function checkLimits(
  entered: Pick<EnteredPromotion, 'usageLimit' | 'usageLimitPerBuyer'>,
): FieldProblem[] {
  return [
    ...notWhole('usageLimit', entered.usageLimit),
    ...notWhole('usageLimitPerBuyer', entered.usageLimitPerBuyer),
  ]
}

function checkGift(entered: EnteredPromotion): FieldProblem[] {
  const { kind, percent, amountOff, buyQuantity, getQuantity } = entered
  if (kind === 'percent') return checkPercent(percent)
  if (kind === 'fixed') return checkAmountOff(amountOff)
  if (kind !== 'buy_x_get_y') return []
  return [
    ...checkPercent(percent),
    ...needed('buyQuantity', buyQuantity),
    ...needed('getQuantity', getQuantity),
  ]
}

function checkPercent(percent: number | null | undefined): FieldProblem[] {
  if (percent !== 0) return notPercent('percent', percent)
  const words = { en: 'Zero percent takes nothing off.', th: 'ศูนย์เปอร์เซ็นต์คือไม่ลดเลย' }
  return [{ path: 'percent', words }]
}

function checkAmountOff(amounts: Amounts | undefined): FieldProblem[] {
  if (CURRENCIES.some((currency) => (amounts?.[currency] ?? 0) > 0)) return []
  const words = {
    en: 'Write how much is taken off, in one currency at least.',
    th: 'ใส่จำนวนเงินที่ลดอย่างน้อยหนึ่งสกุลเงิน',
  }
  return [{ path: `amountOff.${CURRENCIES[0]}`, words }]
}

function needed(path: string, value: number | null | undefined): FieldProblem[] {
  if (value !== null && value !== undefined) return notWhole(path, value)
  const words = { en: 'Write how many pieces.', th: 'ใส่จำนวนชิ้น' }
  return [{ path, words }]
}
