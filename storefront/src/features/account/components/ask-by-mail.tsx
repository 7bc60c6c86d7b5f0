'use client'

import type { Locale } from '@vitrine/shared-types/primitives/locale'
import { useState } from 'react'
import type { ShopAnswer } from '../../../api/browser/call-shop.ts'
import { fill } from '../../../i18n/fill.ts'
import { Button } from '../../../ui/button.tsx'
import { EmailField } from '../../../ui/email-field.tsx'
import { FormErrors } from '../../../ui/form-errors.tsx'
import { refusalWords } from '../../../ui/refusal-words.ts'
import { useForm } from '../../../ui/use-form.ts'
import { checkEmail, textOf } from '../../../ui/form-rules.ts'
import type { FormWords } from '../words.ts'
import styles from '../../../ui/form.module.css'

interface AskByMailProps {
  locale: Locale
  words: { email: string; submit: string; sent: string }
  form: FormWords
  /** Asks for the letter. */
  ask: (email: string) => Promise<ShopAnswer<unknown>>
  /** Told once it is asked for; without it the words are shown here. */
  onSent?: (email: string) => void
}

/** An address and a button: what follows comes by mail. */
export function AskByMail({ words, form: formWords, ask, onSent }: AskByMailProps) {
  const [sentTo, setSentTo] = useState<string | null>(null)
  const form = useForm({
    words: formWords,
    check: (data) => ({ email: checkEmail(textOf(data, 'email'), formWords) }),
    async send(data) {
      const email = textOf(data, 'email')
      const answer = await ask(email)
      if (!answer.ok) return { failure: refusalWords(answer, formWords) }
      setSentTo(email)
      onSent?.(email)
      return undefined
    },
  })
  return (
    <form {...form.form} className={styles.form}>
      <FormErrors {...form.summary} />
      <div role="status">
        {sentTo ? <p className={styles.note}>{fill(words.sent, { email: sentTo })}</p> : null}
      </div>
      <EmailField {...form.field('email')} label={words.email} autoComplete="username" />
      <Button type="submit" isBusy={form.isBusy} isWide>
        {words.submit}
      </Button>
    </form>
  )
}
