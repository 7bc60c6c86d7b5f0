'use client'

import type { Locale } from '@vitrine/shared-types/primitives/locale'
import { useState } from 'react'
import { callShop } from '../../../api/browser/call-shop.ts'
import { useHoldings } from '../../../api/browser/use-holdings.ts'
import { accountPath, resetPath, signUpPath } from '../../../i18n/account-paths.ts'
import { announce } from '../../../ui/announce.ts'
import { Button } from '../../../ui/button.tsx'
import { EmailField } from '../../../ui/email-field.tsx'
import { FormErrors } from '../../../ui/form-errors.tsx'
import { PasswordField } from '../../../ui/password-field.tsx'
import { refusalWords } from '../../../ui/refusal-words.ts'
import { ShopLink } from '../../../ui/shop-link.tsx'
import { useForm } from '../../../ui/use-form.ts'
import { checkEmail, checkFilled, secretOf, textOf } from '../../../ui/form-rules.ts'
import { useAwake } from '../../../ui/use-awake.ts'
import { afterSignIn, askedReturn } from '../where-next.ts'
import type { AccountWords, FormWords } from '../words.ts'
import styles from '../../../ui/form.module.css'

interface SignInFormProps {
  locale: Locale
  words: AccountWords['signIn']
  form: FormWords
}

/** Signs in and leads back to where it was asked for. */
export function SignInForm({ locale, words, form: formWords }: SignInFormProps) {
  const [unconfirmed, setUnconfirmed] = useState<string | null>(null)
  const form = useForm({
    words: formWords,
    labels: { email: words.email, password: words.password },
    check: (data) => ({
      email: checkEmail(textOf(data, 'email'), formWords),
      password: checkFilled(secretOf(data, 'password'), formWords),
    }),
    async send(data) {
      const email = textOf(data, 'email')
      const answer = await callShop('signIn', {
        body: { email, password: secretOf(data, 'password') },
      })
      if (answer.ok) {
        // The whole page anew: nothing of whoever was here before stays in memory.
        location.assign(afterSignIn(locale, location.search))
        return new Promise(() => {})
      }
      setUnconfirmed(answer.problem?.code === 'email_not_confirmed' ? email : null)
      return {
        failure: refusalWords(answer, formWords, {
          credentials_wrong: words.wrong,
          email_not_confirmed: words.notConfirmed,
          invalid_request: words.wrong,
        }),
      }
    },
  })
  return (
    <form {...form.form} className={styles.form}>
      <Notes locale={locale} words={words} />
      <FormErrors {...form.summary} />
      {unconfirmed ? <SendAgain email={unconfirmed} locale={locale} words={words} /> : null}
      <EmailField {...form.field('email')} label={words.email} autoComplete="username" />
      <PasswordField
        {...form.field('password')}
        label={words.password}
        autoComplete="current-password"
        words={formWords}
        required
      />
      <Button type="submit" isBusy={form.isBusy} isWide>
        {words.submit}
      </Button>
      <Under locale={locale} words={words} />
    </form>
  )
}

function Under({ locale, words }: Pick<SignInFormProps, 'locale' | 'words'>) {
  const isAwake = useAwake()
  const from = isAwake ? (askedReturn(location.search) ?? undefined) : undefined
  return (
    <div className={styles.under}>
      <ShopLink href={resetPath(locale)} className={styles.link}>
        {words.forgot}
      </ShopLink>
      <p>
        {words.newHere}{' '}
        <ShopLink href={signUpPath(locale, from)} className={styles.link}>
          {words.signUp}
        </ShopLink>
      </p>
    </div>
  )
}

/** Why one is here: sent here, or after something that ended the session. */
function Notes({ locale, words }: Pick<SignInFormProps, 'locale' | 'words'>) {
  const isAwake = useAwake()
  const { hasCustomer } = useHoldings()
  if (!isAwake) return null
  const after = new URLSearchParams(location.search).get('after')
  if (after === 'reset') return <p className={styles.note}>{words.changedPassword}</p>
  if (after === 'closed') return <p className={styles.note}>{words.closed}</p>
  if (hasCustomer) {
    return (
      <p className={styles.note}>
        {words.already} <a href={accountPath(locale)}>{words.toAccount}</a>
      </p>
    )
  }
  return askedReturn(location.search) ? <p className={styles.note}>{words.returnNote}</p> : null
}

function SendAgain({ email, locale, words }: { email: string } & Omit<SignInFormProps, 'form'>) {
  const [isSent, setSent] = useState(false)
  async function send() {
    const answer = await callShop('requestConfirmation', { body: { email, locale } })
    if (!answer.ok) return
    setSent(true)
    announce(words.sentAgain)
  }
  if (isSent) return <p className={styles.note}>{words.sentAgain}</p>
  return (
    <Button look="plain" onClick={() => void send()}>
      {words.sendAgain}
    </Button>
  )
}
