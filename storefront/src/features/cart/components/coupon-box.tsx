'use client'

import type { Quote } from '@vitrine/shared-types/store-api/v1/quote'
import { useId, useState } from 'react'
import { useCartChange } from '../../../api/browser/use-cart.ts'
import { fill } from '../../../i18n/fill.ts'
import { Button } from '../../../ui/button.tsx'
import { TextField } from '../../../ui/field.tsx'
import type { CartWords } from '../cart-words.ts'
import { refusedWords } from '../refused-words.ts'
import styles from './coupon-box.module.css'

/** The coupons in use, what each does, and a field for another one. */
export function CouponBox({ coupons, words }: { coupons: Quote['coupons']; words: CartWords }) {
  const change = useCartChange()
  const { coupon, add } = words
  const [failure, setFailure] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const [code, setCode] = useState('')
  const id = useId()

  async function use() {
    if (isBusy || code.trim() === '') return
    setBusy(true)
    const answer = await change({ kind: 'addCoupon', code: code.trim() })
    setBusy(false)
    const isUnknown = !answer.ok && answer.problem?.code === 'coupon_not_valid'
    if (answer.ok) setCode('')
    setFailure(
      answer.ok
        ? undefined
        : isUnknown
          ? coupon.notValid
          : refusedWords(answer, { ...add, form: words.form }),
    )
  }
  return (
    <div className={styles.box}>
      {coupons.length > 0 ? (
        <ul className={styles.list}>
          {coupons.map((one) => (
            <li key={one.code} className={styles.coupon} data-state={one.state}>
              <span>
                <strong className={styles.code}>{one.code}</strong>{' '}
                {one.state === 'applied' ? one.label : coupon.state[one.state]}
              </span>
              <Button
                look="quiet"
                aria-label={fill(coupon.removeOf, { code: one.code })}
                onClick={() => void change({ kind: 'removeCoupon', code: one.code })}
              >
                {coupon.remove}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      <details className={styles.more}>
        <summary className={styles.ask}>{coupon.ask}</summary>
        {/* No form of its own: it also stands within the checkout's. */}
        <div role="group" aria-label={coupon.label} className={styles.form}>
          <TextField
            name="coupon"
            id={id}
            label={coupon.label}
            error={failure}
            value={code}
            maxLength={60}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            enterKeyHint="done"
            onChange={(event) => setCode(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return
              event.preventDefault()
              void use()
            }}
          />
          <Button look="plain" isBusy={isBusy} onClick={() => void use()}>
            {coupon.use}
          </Button>
        </div>
      </details>
    </div>
  )
}
