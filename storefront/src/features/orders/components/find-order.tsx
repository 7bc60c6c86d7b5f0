'use client'

import { useRouter } from 'next/navigation'
import { callShop } from '../../../api/browser/call-shop.ts'
import { useHoldings } from '../../../api/browser/use-holdings.ts'
import { accountPath, orderPath, signInPath } from '../../../i18n/account-paths.ts'
import { ArrowLink } from '../../../ui/arrow-link.tsx'
import { Button } from '../../../ui/button.tsx'
import type { Reader } from '../../../ui/context.ts'
import { textOf } from '../../../ui/form-rules.ts'
import { EmailField } from '../../../ui/email-field.tsx'
import { TextField } from '../../../ui/field.tsx'
import { FormErrors } from '../../../ui/form-errors.tsx'
import { PageTitle } from '../../../ui/page-title.tsx'
import { refusalWords } from '../../../ui/refusal-words.ts'
import section from '../../../ui/section.module.css'
import { useForm } from '../../../ui/use-form.ts'
import { rememberOrder } from '../use-order.ts'
import type { OrderWords } from '../words.ts'
import styles from './find-order.module.css'

const NUMBER = /^V-\d{6}-[0-9A-Z]{4,8}$/u
const EMAIL = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/u

/** A guest's order, by its number and the email it was placed with. */
export function FindOrder({ reader, words }: { reader: Reader; words: OrderWords }) {
  const { find } = words.order
  const router = useRouter()
  const { hasCustomer } = useHoldings()
  const { form, summary, field, isBusy } = useForm({
    words: words.form,
    labels: { number: find.number, email: find.email },
    check: (data) => {
      const { number, email } = read(data)
      return {
        number: NUMBER.test(number) ? undefined : find.numberWrong,
        email: EMAIL.test(email) ? undefined : words.form.email,
      }
    },
    async send(data) {
      const answer = await callShop('findOrder', { body: read(data) })
      if (!answer.ok) {
        const refusal = answer.problem ? { problem: answer.problem } : answer
        return { failure: refusalWords(refusal, words.form, { order_not_found: find.notFound }) }
      }
      rememberOrder(answer.data.order)
      router.push(orderPath(reader.locale, answer.data.order.number))
    },
  })
  return (
    <div className={section.column}>
      <PageTitle title={find.title} lead={find.lead} />
      <form {...form} className={styles.form}>
        <FormErrors {...summary} />
        <TextField
          {...field('number')}
          label={find.number}
          hint={find.numberHint}
          required
          maxLength={20}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
        />
        <EmailField {...field('email')} label={find.email} autoComplete="email" />
        <Button type="submit" isBusy={isBusy}>
          {find.submit}
        </Button>
      </form>
      <p className={styles.other}>
        {hasCustomer ? (
          <ArrowLink href={accountPath(reader.locale, 'orders')}>{find.mine}</ArrowLink>
        ) : (
          <ArrowLink href={signInPath(reader.locale, accountPath(reader.locale, 'orders'))}>
            {find.signIn}
          </ArrowLink>
        )}
      </p>
    </div>
  )
}

function read(data: FormData): { number: string; email: string } {
  return { number: textOf(data, 'number').toUpperCase(), email: textOf(data, 'email') }
}
