'use client'

import type { Locale } from '@vitrine/shared-types/primitives/locale'
import { useEffect, useRef, useState } from 'react'
import { callShop } from '../../../api/browser/call-shop.ts'
import { accountPath, signInPath } from '../../../i18n/account-paths.ts'
import { homePath } from '../../../i18n/paths.ts'
import { buttonClass } from '../../../ui/button.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { takeFragmentToken } from '../fragment-token.ts'
import type { AccountWords, FormWords } from '../words.ts'
import { AskByMail } from './ask-by-mail.tsx'
import styles from './form.module.css'
import { Outcome } from './outcome.tsx'

interface ConfirmEmailProps {
  locale: Locale
  words: AccountWords['confirm']
  form: FormWords
}

const LOOK_AGAIN_MS = 10_000

/** Takes the token of the letter and signs in. Tries again by itself while the store is away. */
export function ConfirmEmail({ locale, words, form }: ConfirmEmailProps) {
  const state = useConfirmation()
  if (state === 'working') {
    return (
      <div role="status">
        <span className="visually-hidden">{words.working}</span>
        <Skeleton lines={3} />
      </div>
    )
  }
  if (state === 'done') {
    return (
      <Outcome key="done" title={words.doneTitle} text={words.done}>
        {/* Plain links: the page that follows must know who is signed in. */}
        <a href={accountPath(locale)} className={buttonClass('primary')}>
          {words.toAccount}
        </a>
        <a href={homePath(locale)} className={buttonClass('quiet')}>
          {words.toShop}
        </a>
      </Outcome>
    )
  }
  if (state === 'away') return <Outcome key="away" title={words.awayTitle} text={words.away} />
  return (
    <Outcome key="bad" title={words.badTitle} text={words.bad}>
      <a href={signInPath(locale)} className={buttonClass('primary')}>
        {words.signIn}
      </a>
      <div className={styles.form}>
        <p>{words.ask}</p>
        <AskByMail
          locale={locale}
          form={form}
          words={words}
          ask={(email) => callShop('requestConfirmation', { body: { email, locale } })}
        />
      </div>
    </Outcome>
  )
}

type State = 'working' | 'done' | 'bad' | 'away'

function useConfirmation(): State {
  const [state, setState] = useState<State>('working')
  const token = useRef<string | null>(undefined)
  useEffect(() => {
    // Kept here once it is out of the address: development mounts twice.
    token.current ??= takeFragmentToken()
    const { current } = token
    let timer: ReturnType<typeof setTimeout> | undefined
    let isOver = false
    async function confirm(secret: string) {
      const answer = await callShop('confirmEmail', { body: { token: secret } })
      if (isOver) return
      if (answer.ok) return setState('done')
      if (answer.problem && answer.problem.code !== 'rate_limited') return setState('bad')
      setState('away')
      timer = setTimeout(() => void confirm(secret), LOOK_AGAIN_MS)
    }
    if (current) timer = setTimeout(() => void confirm(current), 0)
    else timer = setTimeout(() => setState('bad'), 0)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [])
  return state
}
