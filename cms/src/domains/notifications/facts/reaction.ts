import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { FactType, Facts } from '../../../outbox/facts.ts'
import type { Tx } from '../../../platform/transaction.ts'
import type { AlertData, AlertType } from '../alerts/alert.ts'
import type { LetterName, Letters } from '../letters/letter.ts'
import type { NoticeData } from '../notices/notice.ts'

/** A letter to be written. Of one `key` there is one, however often its fact is handled. */
export interface NewLetter {
  key: string
  template: LetterName
  locale: Locale
  recipient: string
  customerId: number | null
  data: Letters[LetterName]
}

export interface NewNotice {
  key: string
  customerId: number
  data: NoticeData
}

export interface NewAlert {
  key: string
  type: AlertType
  data: AlertData
  isUrgent?: boolean
  /** The same thing may come again after it was dealt with, such as low stock. */
  canReturn?: boolean
}

/** What a fact leads to, all in the transaction that marks it as handled. */
export interface Outcome {
  letters?: NewLetter[]
  notices?: NewNotice[]
  alerts?: NewAlert[]
  /** Keys of alerts that are over with this. */
  resolves?: string[]
  /** There is more of it: the fact is handled again. */
  isUnfinished?: boolean
}

/** Not yet: what the letter needs is still being written. Look again then. */
export interface Later {
  waitMs: number
}

export interface FactSeen {
  id: number
  ageMs: number
}

/** Decides what one fact leads to. It reads, and leaves the writing to its caller. */
export type React<Type extends FactType> = (
  tx: Tx,
  data: Facts[Type],
  fact: FactSeen,
) => Promise<Outcome | Later>
export type Reactions<Type extends FactType> = { [Key in Type]: React<Key> }

/** A letter whose data fits its template. */
export function letterOf<Name extends LetterName>(
  template: Name,
  key: string,
  to: { locale: Locale; recipient: string; customerId: number | null },
  data: Letters[Name],
): NewLetter {
  return { key, template, ...to, data }
}
