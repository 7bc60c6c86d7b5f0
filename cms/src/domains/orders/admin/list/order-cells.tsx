import { CURRENCIES, type Currency } from '@vitrine/shared-types/primitives/money'
import type { DefaultServerCellComponentProps } from 'payload'
import { formatAmount, signOf } from '../../../../admin/ui/money-text.ts'
import { say, type Words } from '../../../../platform/words.ts'
import { fulfillmentStates, orderStates, paymentStates, transactionStates } from '../../states.ts'
import { StateMark, toneOf } from '../../../../admin/ui/state-mark.tsx'
import { deskWords, methodWords } from '../desk-words.ts'
import styles from './order-list.module.css'

type CellProps = Pick<
  DefaultServerCellComponentProps,
  'cellData' | 'collectionSlug' | 'field' | 'i18n' | 'rowData'
>

/** An amount in the row's own currency, as one reads it. */
export function AmountCell({ cellData, rowData }: CellProps) {
  const currency = CURRENCIES.find((one) => one === rowData['currency'])
  if (typeof cellData !== 'number' || currency === undefined) return null
  return <span className={styles.amount}>{amountIn(cellData, currency)}</span>
}

function amountIn(minor: number, currency: Currency): string {
  return signOf(currency) + formatAmount(minor, currency)
}

const STATES: Record<string, Record<string, Words>> = {
  status: orderStates,
  paymentStatus: paymentStates,
  fulfillmentStatus: fulfillmentStates,
}

/** A state by its word and its colour; an order that is on hold says so first. */
export function StateCell({ cellData, collectionSlug, field, i18n, rowData }: CellProps) {
  const words = { i18n } as Parameters<typeof say>[0]
  const name = 'name' in field ? String(field.name) : ''
  const states: Record<string, Words> | undefined =
    collectionSlug === 'transactions' ? transactionStates : STATES[name]
  const state = String(cellData)
  const known = states?.[state]
  const isHeld = name === 'status' && rowData['onHold'] === true
  if (known === undefined) return null
  return (
    <span className={styles.states}>
      {isHeld ? <StateMark tone="bad">{say(words, deskWords.onHold)}</StateMark> : null}
      <StateMark tone={toneOf(state)}>{say(words, known)}</StateMark>
    </span>
  )
}

/** How it is paid, in words. */
export function MethodCell({ cellData, i18n }: CellProps) {
  const method = String(cellData ?? '')
  const known = methodWords[method]
  return <>{known ? say({ i18n } as Parameters<typeof say>[0], known) : method}</>
}
