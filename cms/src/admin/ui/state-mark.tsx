import type { ReactNode } from 'react'
import styles from './state-mark.module.css'

/** How a state looks: done well, needs somebody, is under way, went wrong, is over. */
export type Tone = 'good' | 'waits' | 'moves' | 'bad' | 'over'

const TONES: Record<string, Tone> = {
  // Of orders.
  pending: 'waits',
  processing: 'moves',
  completed: 'good',
  cancelled: 'over',
  // Of their payment.
  unpaid: 'waits',
  authorized: 'moves',
  partially_paid: 'waits',
  paid: 'good',
  partially_refunded: 'over',
  refunded: 'over',
  failed: 'bad',
  requires_action: 'waits',
  succeeded: 'good',
  expired: 'over',
  // Of their delivery.
  unfulfilled: 'waits',
  partially_fulfilled: 'moves',
  fulfilled: 'moves',
  delivered: 'good',
  returned: 'over',
  // Of parcels and returns.
  packed: 'waits',
  shipped: 'moves',
  requested: 'waits',
  approved: 'moves',
  received: 'waits',
  closed: 'good',
  rejected: 'over',
}

/** The look of a state by its name. */
export function toneOf(state: string): Tone {
  return TONES[state] ?? 'over'
}

/** A state that is told by its word, and at a glance by its colour. */
export function StateMark({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span className={styles.mark} data-tone={tone}>
      {children}
    </span>
  )
}
