'use client'

import type { Locale } from '@vitrine/shared-types/primitives/locale'
import { useEffect, useRef, useState } from 'react'
import { callShop } from '../../../api/browser/call-shop.ts'
import { signInPath } from '../../../i18n/account-paths.ts'
import { Button } from '../../../ui/button.tsx'
import { FormErrors } from '../../../ui/form-errors.tsx'
import { PasswordField } from '../../../ui/password-field.tsx'
import { refusalWords } from '../../../ui/refusal-words.ts'
import { ShopLink } from '../../../ui/shop-link.tsx'
import { useForm } from '../../../ui/use-form.ts'
import { checkNewPassword, secretOf } from '../../../ui/form-rules.ts'
import { takeFragmentToken } from '../../../api/browser/fragment-token.ts'
import type { AccountWords, FormWords } from '../words.ts'
import { AskByMail } from './ask-by-mail.tsx'
import { FormPage } from '../../../ui/form-page.tsx'
import styles from '../../../ui/form.module.css'

interface ResetPasswordProps {
  locale: Locale
  words: AccountWords['reset']
  signUp: AccountWords['signUp']
  form: FormWords
}

/** Asks for a link by mail; with the token of that link, takes the new password. */
export function ResetPassword(props: ResetPasswordProps) {
  const { locale, words, form } = props
  const taken = useRef<string | null>(undefined)
  const [token, setToken] = useState<string | null>(null)
  const [isSpent, setSpent] = useState(false)
  useEffect(() => {
    taken.current ??= takeFragmentToken()
    setToken(taken.current)
  }, [])

  if (token !== null && !isSpent) {
    return (
      <FormPage title={words.setTitle} lead={words.setLead}>
        <NewPasswordForm {...props} token={token} onSpent={() => setSpent(true)} />
      </FormPage>
    )
  }
  return (
    <FormPage
      title={isSpent ? words.badTitle : words.askTitle}
      lead={isSpent ? words.bad : words.askLead}
    >
      <AskByMail
        locale={locale}
        form={form}
        words={words}
        ask={(email) => callShop('requestPasswordReset', { body: { email, locale } })}
      />
      <ShopLink href={signInPath(locale)} className={styles.link}>
        {words.toSignIn}
      </ShopLink>
    </FormPage>
  )
}

interface NewPasswordFormProps extends ResetPasswordProps {
  token: string
  /** The link was used or is too old. */
  onSpent: () => void
}

function NewPasswordForm({ token, onSpent, locale, words, ...rest }: NewPasswordFormProps) {
  const form = useForm({
    words: rest.form,
    check: (data) => ({
      password: checkNewPassword(secretOf(data, 'password'), { ...rest.form, ...rest.signUp }),
    }),
    async send(data) {
      const password = secretOf(data, 'password')
      const answer = await callShop('resetPassword', { body: { token, password } })
      if (answer.ok) {
        location.assign(`${signInPath(locale)}?after=reset`)
        return new Promise(() => {})
      }
      const code = answer.problem?.code
      if (code === 'token_not_valid') {
        onSpent()
        return undefined
      }
      if (code === 'password_too_common') return { errors: { password: rest.signUp.tooCommon } }
      return { failure: refusalWords(answer, rest.form) }
    },
  })
  return (
    <form {...form.form} className={styles.form}>
      <FormErrors {...form.summary} />
      <PasswordField
        {...form.field('password')}
        label={words.password}
        hint={rest.signUp.passwordHint}
        autoComplete="new-password"
        words={rest.form}
        required
      />
      <Button type="submit" isBusy={form.isBusy} isWide>
        {words.save}
      </Button>
    </form>
  )
}
