'use client'

import type { Locale } from '@vitrine/shared-types/primitives/locale'
import { callShop } from '../../../api/browser/call-shop.ts'
import { useLetterLink } from '../../../api/browser/use-letter-link.ts'
import { accountPath, signInPath } from '../../../i18n/account-paths.ts'
import { homePath } from '../../../i18n/paths.ts'
import { buttonClass } from '../../../ui/button.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import type { AccountWords, FormWords } from '../words.ts'
import { AskByMail } from './ask-by-mail.tsx'
import styles from '../../../ui/form.module.css'
import { Outcome } from '../../../ui/outcome.tsx'

interface ConfirmEmailProps {
  locale: Locale
  words: AccountWords['confirm']
  form: FormWords
}

/** Takes the token of the letter and signs in. Tries again by itself while the store is away. */
export function ConfirmEmail({ locale, words, form }: ConfirmEmailProps) {
  const state = useLetterLink((token) => callShop('confirmEmail', { body: { token } }))
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
