'use client'

import { type RefObject, useEffect, useRef, useState } from 'react'
import { callShop } from '../../../api/browser/call-shop.ts'
import { useHoldings } from '../../../api/browser/use-holdings.ts'
import { fill } from '../../../i18n/fill.ts'
import { Button } from '../../../ui/button.tsx'
import type { Reader } from '../../../ui/context.ts'
import { EmailField } from '../../../ui/email-field.tsx'
import { FormErrors } from '../../../ui/form-errors.tsx'
import { checkEmail, textOf } from '../../../ui/form-rules.ts'
import { refusalWords } from '../../../ui/refusal-words.ts'
import { useForm } from '../../../ui/use-form.ts'
import type { StockAlertWords } from '../words.ts'
import styles from './stock-alert.module.css'

interface StockAlertFormProps {
  variantId: string
  reader: Reader
  words: StockAlertWords
}

/** The address to write to; a customer's own is there already. */
export function StockAlertForm({ variantId, reader, words }: StockAlertFormProps) {
  const { stockAlert, form: formWords } = words
  const [noted, setNoted] = useState<string | null>(null)
  const place = useRef<HTMLFormElement>(null)
  useEffect(() => place.current?.querySelector('input')?.focus(), [])
  useOwnEmail(place)
  const form = useForm({
    words: formWords,
    labels: { email: stockAlert.email },
    check: (data) => ({ email: checkEmail(textOf(data, 'email'), formWords) }),
    async send(data) {
      const email = textOf(data, 'email')
      const { locale } = reader
      const answer = await callShop('watchStock', { body: { variantId, email, locale } })
      if (!answer.ok) {
        const own = { variant_not_found: stockAlert.gone }
        return { failure: refusalWords(answer, formWords, own) }
      }
      setNoted(email)
      return undefined
    },
  })
  return (
    <>
      <div role="status">
        {noted ? <p className={styles.note}>{fill(stockAlert.done, { email: noted })}</p> : null}
      </div>
      {noted ? null : (
        <form {...form.form} ref={place} className={styles.form}>
          <FormErrors {...form.summary} />
          <EmailField
            {...form.field('email')}
            label={stockAlert.email}
            hint={stockAlert.lead}
            autoComplete="email"
          />
          <Button type="submit" isBusy={form.isBusy} isWide>
            {stockAlert.submit}
          </Button>
        </form>
      )}
    </>
  )
}

/** A customer's own address, unless something has been typed already. */
function useOwnEmail(place: RefObject<HTMLFormElement | null>): void {
  const { hasCustomer } = useHoldings()
  useEffect(() => {
    if (!hasCustomer) return
    void callShop('getCustomer').then((answer) => {
      const input = place.current?.querySelector('input')
      if (answer.ok && input?.value === '') input.value = answer.data.email
    })
  }, [hasCustomer, place])
}
