'use client'

import type { Locale } from '@vitrine/shared-types/primitives/locale'
import { callShop } from '../../../api/browser/call-shop.ts'
import { signInPath } from '../../../i18n/account-paths.ts'
import { Button } from '../../../ui/button.tsx'
import { CheckField } from '../../../ui/field.tsx'
import { FormErrors } from '../../../ui/form-errors.tsx'
import { PasswordField } from '../../../ui/password-field.tsx'
import { refusalWords } from '../../../ui/refusal-words.ts'
import { useForm } from '../../../ui/use-form.ts'
import { checkFilled, secretOf } from '../../../ui/form-rules.ts'
import { forgetCustomer } from '../sign-out.ts'
import type { AccountWords, FormWords } from '../words.ts'
import styles from './close-account.module.css'
import form from '../../../ui/form.module.css'

interface CloseAccountProps {
  locale: Locale
  words: AccountWords['data']
  form: FormWords
  onKeep: () => void
}

/** The last word before an account is closed: what goes, and that it goes for good. */
export function CloseAccount({ locale, words, form: formWords, onKeep }: CloseAccountProps) {
  const own = useForm({
    words: formWords,
    labels: { password: words.password },
    check: (data) => ({
      understood: data.has('understood') ? undefined : words.mustAgree,
      password: checkFilled(secretOf(data, 'password'), formWords),
    }),
    async send(data) {
      const answer = await callShop('eraseCustomer', {
        body: { currentPassword: secretOf(data, 'password') },
      })
      if (answer.ok) {
        forgetCustomer()
        location.assign(`${signInPath(locale)}?after=closed`)
        return new Promise(() => {})
      }
      if (answer.problem?.code === 'credentials_wrong') {
        return { errors: { password: words.wrongPassword } }
      }
      return { failure: refusalWords(answer, formWords, { orders_under_way: words.underWay }) }
    },
  })
  const { error, ...understood } = own.field('understood')
  return (
    <form {...own.form} className={form.form}>
      <ul className={styles.list}>
        {Object.entries(words.confirmList).map(([key, text]) => (
          <li key={key}>{text}</li>
        ))}
      </ul>
      <p className={form.soft}>{words.copyFirst}</p>
      <FormErrors {...own.summary} />
      <CheckField
        {...understood}
        label={words.understood}
        aria-invalid={error ? true : undefined}
        required
      />
      <PasswordField
        {...own.field('password')}
        label={words.password}
        autoComplete="current-password"
        words={formWords}
        required
      />
      <div className={form.foot}>
        <Button type="submit" look="danger" isBusy={own.isBusy}>
          {words.confirm}
        </Button>
        <Button look="quiet" onClick={onKeep}>
          {words.keep}
        </Button>
      </div>
    </form>
  )
}
