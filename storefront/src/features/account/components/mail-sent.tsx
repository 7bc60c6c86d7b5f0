'use client'

import type { Locale } from '@vitrine/shared-types/primitives/locale'
import { useEffect, useRef, useState } from 'react'
import { callShop } from '../../../api/browser/call-shop.ts'
import { fill } from '../../../i18n/fill.ts'
import { announce } from '../../../ui/announce.ts'
import { Button } from '../../../ui/button.tsx'
import { refusalWords } from '../../../ui/refusal-words.ts'
import type { AccountWords, FormWords } from '../words.ts'
import styles from '../../../ui/form.module.css'

interface MailSentProps {
  email: string
  locale: Locale
  words: AccountWords['signUp']
  form: FormWords
  /** Somebody mistyped. */
  onOther: () => void
}

/** After signing up: look in your mail. Says the same whether or not there was an account. */
export function MailSent({ email, locale, words, form, onOther }: MailSentProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const [again, setAgain] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  useEffect(() => heading.current?.focus(), [])

  async function sendAgain() {
    setBusy(true)
    const answer = await callShop('requestConfirmation', { body: { email, locale } })
    setBusy(false)
    const said = answer.ok ? words.sentAgain : refusalWords(answer, form)
    setAgain(said)
    announce(said)
  }

  return (
    <div className={styles.said}>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {words.sentTitle}
      </h2>
      <p>{fill(words.sent, { email })}</p>
      <p className={styles.soft}>{words.sentHelp}</p>
      {again ? <p className={styles.note}>{again}</p> : null}
      <div className={styles.foot}>
        <Button look="plain" isBusy={isBusy} onClick={() => void sendAgain()}>
          {words.sendAgain}
        </Button>
        <Button look="quiet" onClick={onOther}>
          {words.otherEmail}
        </Button>
      </div>
    </div>
  )
}
