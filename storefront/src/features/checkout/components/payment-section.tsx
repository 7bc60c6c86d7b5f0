import type { CheckoutOptions } from '@vitrine/shared-types/store-api/v1/checkout'
import type { PaymentMethod } from '@vitrine/shared-types/store-api/v1/payment-methods'
import { Skeleton } from '../../../ui/skeleton.tsx'
import type { CheckoutWords } from '../words.ts'
import { Choice } from './choice.tsx'
import { Section } from './section.tsx'
import styles from './ways.module.css'

interface PaymentSectionProps {
  options: CheckoutOptions | undefined
  isFree: boolean
  chosen: PaymentMethod | null
  onChoose: (method: PaymentMethod) => void
  words: CheckoutWords
}

/** How it is paid, and what comes after pressing the button. */
export function PaymentSection({ options, isFree, chosen, onChoose, words }: PaymentSectionProps) {
  const { payment } = words.checkout
  return (
    <Section title={payment.title}>
      {options === undefined ? (
        <Skeleton lines={2} />
      ) : isFree ? (
        <p>{payment.free}</p>
      ) : options.payment.length === 0 ? (
        <p role="alert" className={styles.none}>
          {payment.none}
        </p>
      ) : (
        <div role="radiogroup" aria-label={payment.title} className={styles.ways}>
          {options.payment.map((method) => (
            <Choice
              key={method}
              name="paymentMethod"
              value={method}
              isChosen={method === chosen}
              onChoose={() => onChoose(method)}
              title={payment.methods[method]}
              note={payment.notes[method]}
            />
          ))}
        </div>
      )}
    </Section>
  )
}
