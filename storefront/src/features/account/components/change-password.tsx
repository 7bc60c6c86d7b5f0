'use client'

import { useState } from 'react'
import { callShop } from '../../../api/browser/call-shop.ts'
import { shopKey, shopQueries } from '../../../api/browser/shop-queries.ts'
import { Button } from '../../../ui/button.tsx'
import { FormErrors } from '../../../ui/form-errors.tsx'
import { PasswordField } from '../../../ui/password-field.tsx'
import { refusalWords } from '../../../ui/refusal-words.ts'
import { useForm } from '../../../ui/use-form.ts'
import { checkFilled, checkNewPassword, secretOf } from '../../../ui/form-rules.ts'
import form from '../../../ui/form.module.css'
import type { SecurityProps } from './security.tsx'
import styles from './security.module.css'

/** Changes the password with the current one, which ends every other session. */
export function ChangePassword(props: SecurityProps) {
  const { words } = props
  const [state, setState] = useState<'closed' | 'open' | 'changed'>('closed')
  function changed() {
    setState('changed')
    void shopQueries.invalidateQueries({ queryKey: shopKey('listSessions') })
  }
  return (
    <div className={`${form.said} ${styles.narrow}`}>
      <div role="status">
        {state === 'changed' ? <p className={form.note}>{words.passwordChanged}</p> : null}
      </div>
      {state === 'open' ? (
        <ChangePasswordForm {...props} onChanged={changed} onCancel={() => setState('closed')} />
      ) : (
        <Button look="plain" onClick={() => setState('open')}>
          {words.changePassword}
        </Button>
      )}
    </div>
  )
}

interface ChangePasswordFormProps extends SecurityProps {
  onChanged: () => void
  onCancel: () => void
}

function ChangePasswordForm(props: ChangePasswordFormProps) {
  const { words, signUp, form: formWords, onChanged, onCancel } = props
  const {
    form: own,
    field,
    summary,
    isBusy,
  } = useForm({
    words: formWords,
    labels: { current: words.currentPassword, password: words.newPassword },
    check(data) {
      const password = secretOf(data, 'password')
      const isSame = password !== '' && password === secretOf(data, 'current')
      return {
        current: checkFilled(secretOf(data, 'current'), formWords),
        password: isSame
          ? words.samePassword
          : checkNewPassword(password, { ...formWords, ...signUp }),
      }
    },
    async send(data) {
      const answer = await callShop('changePassword', {
        body: { currentPassword: secretOf(data, 'current'), password: secretOf(data, 'password') },
      })
      if (answer.ok) {
        onChanged()
        return undefined
      }
      const code = answer.problem?.code
      if (code === 'credentials_wrong') return { errors: { current: words.wrongPassword } }
      if (code === 'password_too_common') return { errors: { password: signUp.tooCommon } }
      return { failure: refusalWords(answer, formWords) }
    },
  })
  return (
    <form {...own} className={`${form.form} ${styles.narrow}`}>
      <p className={form.soft}>{words.passwordLead}</p>
      <FormErrors {...summary} />
      <PasswordField
        {...field('current')}
        label={words.currentPassword}
        autoComplete="current-password"
        words={formWords}
        required
      />
      <PasswordField
        {...field('password')}
        label={words.newPassword}
        hint={signUp.passwordHint}
        autoComplete="new-password"
        words={formWords}
        required
      />
      <div className={form.foot}>
        <Button type="submit" isBusy={isBusy}>
          {words.changePassword}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {formWords.cancel}
        </Button>
      </div>
    </form>
  )
}
