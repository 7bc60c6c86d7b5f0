import type { UnmatchedShown } from '../unmatched/list-unmatched.ts'
import type { TakeChoice } from './take-form.tsx'

type Money = Pick<UnmatchedShown, 'amountMinor' | 'expectedMinor' | 'isTakeable' | 'isAwaited'>

/** What can be done with money of another sum than was asked for; nothing when it fits no order. */
export function takeChoicesOf(
  { amountMinor, expectedMinor, isTakeable, isAwaited }: Money,
  money: (amountMinor: number) => string,
): TakeChoice[] {
  if (!isTakeable || expectedMinor === null) return []
  const came = money(amountMinor)
  const difference = money(Math.abs(expectedMinor - amountMinor))
  const back: TakeChoice = {
    how: 'refund',
    label: { en: `Send ${came} back`, th: `คืนเงิน ${came}` },
    hint: {
      en: 'The order stays as it is and waits for the whole sum.',
      th: 'คำสั่งซื้อคงเดิม และรอชำระเต็มจำนวน',
    },
  }
  if (amountMinor > expectedMinor) {
    const surplus: TakeChoice = {
      how: 'full',
      label: {
        en: `Take it, and send ${difference} back`,
        th: `รับยอดนี้ และคืนส่วนเกิน ${difference}`,
      },
      hint: { en: 'The order is paid and goes on.', th: 'คำสั่งซื้อชำระครบและดำเนินการต่อ' },
    }
    return [surplus, back]
  }
  const part: TakeChoice = {
    how: 'part',
    label: {
      en: `Take it as a part, and ask for the other ${difference}`,
      th: `รับเป็นยอดบางส่วน และขอส่วนที่ขาด ${difference}`,
    },
    hint: {
      en: 'The customer gets a letter with how to pay the rest. The order waits for it.',
      th: 'ลูกค้าจะได้รับอีเมลพร้อมวิธีชำระส่วนที่เหลือ คำสั่งซื้อจะรอจนกว่าจะครบ',
    },
  }
  const forgiven: TakeChoice = {
    how: 'full',
    label: {
      en: `Take it as paid, and forgive ${difference}`,
      th: `ถือว่าชำระครบ และยกยอด ${difference} ให้`,
    },
    hint: {
      en: 'The order goes on. What was forgiven is noted on it.',
      th: 'คำสั่งซื้อดำเนินการต่อ และบันทึกยอดที่ยกให้ไว้',
    },
  }
  return [...(isAwaited ? [part] : []), forgiven, back]
}
