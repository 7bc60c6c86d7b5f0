'use client'

import type { Locale } from '@vitrine/shared-types/primitives/locale'
import { useState } from 'react'
import { callShop } from '../../../api/browser/call-shop.ts'
import { signInPath } from '../../../i18n/account-paths.ts'
import { Button } from '../../../ui/button.tsx'
import { EmailField } from '../../../ui/email-field.tsx'
import { CheckField, TextField } from '../../../ui/field.tsx'
import { FormErrors } from '../../../ui/form-errors.tsx'
import { PasswordField } from '../../../ui/password-field.tsx'
import { refusalWords } from '../../../ui/refusal-words.ts'
import { ShopLink } from '../../../ui/shop-link.tsx'
import { useForm } from '../../../ui/use-form.ts'
import {
  checkEmail,
  checkFilled,
  checkNewPassword,
  secretOf,
  textOf,
} from '../../../ui/form-rules.ts'
import type { AccountWords, FormWords } from '../words.ts'
import styles from '../../../ui/form.module.css'
import { MailSent } from './mail-sent.tsx'

interface SignUpFormProps {
  locale: Locale
  words: AccountWords['signUp']
  form: FormWords
}

/** Opens an account; what follows comes by mail. */
export function SignUpForm({ locale, words, form: formWords }: SignUpFormProps) {
  const [sentTo, setSentTo] = useState<string | null>(null)
  const form = useForm({
    words: formWords,
    labels: { name: words.name, email: words.email, password: words.password },
    check: (data) => ({
      name: checkFilled(textOf(data, 'name'), formWords),
      email: checkEmail(textOf(data, 'email'), formWords),
      password: checkNewPassword(secretOf(data, 'password'), { ...formWords, ...words }),
    }),
    async send(data) {
      const email = textOf(data, 'email')
      const answer = await callShop('signUp', {
        body: {
          email,
          password: secretOf(data, 'password'),
          name: textOf(data, 'name'),
          locale,
          acceptsMarketing: data.has('marketing'),
        },
      })
      if (answer.ok) {
        setSentTo(email)
        return undefined
      }
      if (answer.problem?.code === 'password_too_common') {
        return { errors: { password: words.tooCommon } }
      }
      return { failure: refusalWords(answer, formWords) }
    },
  })
  return (
    <>
      {sentTo === null ? null : (
        <MailSent
          email={sentTo}
          locale={locale}
          words={words}
          form={formWords}
          onOther={() => setSentTo(null)}
        />
      )}
      {/* Hidden and not gone: whoever goes back finds what was typed. */}
      <form {...form.form} className={styles.form} hidden={sentTo !== null}>
        <FormErrors {...form.summary} />
        <TextField
          {...form.field('name')}
          label={words.name}
          autoComplete="name"
          maxLength={120}
          required
        />
        <EmailField {...form.field('email')} label={words.email} autoComplete="username" />
        <PasswordField
          {...form.field('password')}
          label={words.password}
          hint={words.passwordHint}
          autoComplete="new-password"
          words={formWords}
          required
        />
        <CheckField name="marketing" label={words.marketing} hint={words.marketingHint} />
        <Button type="submit" isBusy={form.isBusy} isWide>
          {words.submit}
        </Button>
        <p className={styles.under}>
          <span>
            {words.have}{' '}
            <ShopLink href={signInPath(locale)} className={styles.link}>
              {words.signIn}
            </ShopLink>
          </span>
        </p>
      </form>
    </>
  )
}
