'use client'

import type { Customer } from '@vitrine/shared-types/store-api/v1/customer'
import { useState } from 'react'
import { callShop } from '../../../api/browser/call-shop.ts'
import { shopKey, shopQueries } from '../../../api/browser/shop-queries.ts'
import { fill } from '../../../i18n/fill.ts'
import { Button } from '../../../ui/button.tsx'
import { EmailField } from '../../../ui/email-field.tsx'
import { FormErrors } from '../../../ui/form-errors.tsx'
import { PasswordField } from '../../../ui/password-field.tsx'
import { refusalWords } from '../../../ui/refusal-words.ts'
import { useForm } from '../../../ui/use-form.ts'
import { checkEmail, checkFilled, secretOf, textOf } from '../../../ui/form-rules.ts'
import form from '../../../ui/form.module.css'
import type { SecurityProps } from './security.tsx'
import styles from './security.module.css'

/** The address one signs in with; a new one counts once its letter is confirmed. */
export function ChangeEmail(props: SecurityProps & { customer: Customer }) {
  const { words, customer } = props
  const [isOpen, setOpen] = useState(false)
  const [sentTo, setSentTo] = useState<string | null>(null)
  function sent(email: string) {
    setSentTo(email)
    setOpen(false)
    void shopQueries.invalidateQueries({ queryKey: shopKey('getCustomer') })
  }
  const pending = customer.pendingEmail
  return (
    <div className={`${form.said} ${styles.narrow}`}>
      <p>{fill(words.emailNow, { email: customer.email })}</p>
      <div role="status">
        {sentTo ? <p className={form.note}>{fill(words.emailSent, { email: sentTo })}</p> : null}
        {pending && !sentTo ? (
          <p className={form.note}>{fill(words.emailPending, { email: pending })}</p>
        ) : null}
      </div>
      {isOpen ? (
        <ChangeEmailForm {...props} onSent={sent} onCancel={() => setOpen(false)} />
      ) : (
        <Button look="plain" onClick={() => setOpen(true)}>
          {words.changeEmail}
        </Button>
      )}
    </div>
  )
}

interface ChangeEmailFormProps extends SecurityProps {
  customer: Customer
  onSent: (email: string) => void
  onCancel: () => void
}

function ChangeEmailForm(props: ChangeEmailFormProps) {
  const { words, form: formWords, customer, onSent, onCancel } = props
  const {
    form: own,
    field,
    summary,
    isBusy,
  } = useForm({
    words: formWords,
    labels: { email: words.newEmail, password: words.currentPassword },
    check(data) {
      const email = textOf(data, 'email')
      const isSame = email.toLowerCase() === customer.email
      return {
        email: isSame ? words.sameEmail : checkEmail(email, formWords),
        password: checkFilled(secretOf(data, 'password'), formWords),
      }
    },
    async send(data) {
      const email = textOf(data, 'email')
      const answer = await callShop('changeEmail', {
        body: { currentPassword: secretOf(data, 'password'), email },
      })
      if (answer.ok) onSent(email)
      else if (answer.problem?.code === 'credentials_wrong') {
        return { errors: { password: words.wrongPassword } }
      } else return { failure: refusalWords(answer, formWords) }
      return undefined
    },
  })
  return (
    <form {...own} className={`${form.form} ${styles.narrow}`}>
      <FormErrors {...summary} />
      <EmailField {...field('email')} label={words.newEmail} autoComplete="email" />
      <PasswordField
        {...field('password')}
        label={words.currentPassword}
        autoComplete="current-password"
        words={formWords}
        required
      />
      <div className={form.foot}>
        <Button type="submit" isBusy={isBusy}>
          {words.changeEmail}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {formWords.cancel}
        </Button>
      </div>
    </form>
  )
}
