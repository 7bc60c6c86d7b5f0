'use client'

import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { Customer } from '@vitrine/shared-types/store-api/v1/customer'
import { useState } from 'react'
import { callShop } from '../../../api/browser/call-shop.ts'
import { shopKey, shopQueries, useShop } from '../../../api/browser/shop-queries.ts'
import { LOCALES } from '../../../i18n/contract-lists.ts'
import { fill } from '../../../i18n/fill.ts'
import { formatDate } from '../../../i18n/format-date.ts'
import { announce } from '../../../ui/announce.ts'
import { Button } from '../../../ui/button.tsx'
import { CheckField, SelectField, TextField } from '../../../ui/field.tsx'
import { FormErrors } from '../../../ui/form-errors.tsx'
import { refusalWords } from '../../../ui/refusal-words.ts'
import { useForm } from '../../../ui/use-form.ts'
import { checkFilled, textOf } from '../../../ui/form-rules.ts'
import {
  LANGUAGE_NAMES,
  type Profile as Changeable,
  profileDifferences,
} from '../profile-conflict.ts'
import type { AccountWords, FormWords } from '../words.ts'
import { Conflict } from './conflict.tsx'
import styles from '../../../ui/form.module.css'
import { Loaded } from './loaded.tsx'

interface ProfileProps {
  locale: Locale
  words: AccountWords['profile']
  form: FormWords
}

/** Who the customer is, and how the shop writes to them. */
export function Profile(props: ProfileProps) {
  const query = useShop('getCustomer')
  return (
    <Loaded query={query} locale={props.locale} form={props.form}>
      {(customer) => <ProfileForm {...props} customer={customer} />}
    </Loaded>
  )
}

function ProfileForm({
  locale,
  words,
  form: formWords,
  customer,
}: ProfileProps & { customer: Customer }) {
  // What was read first stays in the form: an answer that comes later must not change what is typed.
  const [start, setStart] = useState(customer)
  const [isSaved, setSaved] = useState(false)
  const [conflict, setConflict] = useState<{ theirs: Customer; mine: Changeable } | null>(null)

  async function save(mine: Changeable, version: number) {
    setSaved(false)
    const answer = await callShop('changeCustomer', { body: mine, version })
    if (answer.ok) {
      take(answer.data)
      setSaved(true)
      announce(words.saved)
      return undefined
    }
    const theirs = answer.problem?.data?.['current'] as Customer | undefined
    if (answer.problem?.code !== 'version_conflict' || !theirs) {
      return { failure: refusalWords(answer, formWords) }
    }
    setConflict({ theirs, mine })
    return undefined
  }

  function take(next: Customer) {
    shopQueries.setQueryData(shopKey('getCustomer'), next)
    setStart(next)
    setConflict(null)
  }

  const form = useForm({
    words: formWords,
    labels: { name: words.name },
    check: (data) => ({ name: checkFilled(textOf(data, 'name'), formWords) }),
    send: (data) => save(profileOf(data, start), start.version),
  })

  return (
    // Anew when another version was taken: its fields begin with that.
    <form key={start.version} {...form.form} className={styles.form}>
      {conflict ? (
        <Conflict
          words={words}
          rows={profileDifferences(conflict.theirs, conflict.mine, words)}
          isBusy={form.isBusy}
          onKeepTheirs={() => take(conflict.theirs)}
          onKeepMine={() =>
            void save(conflict.mine, conflict.theirs.version).then((said) =>
              form.complain(said ?? {}),
            )
          }
        />
      ) : null}
      <FormErrors {...form.summary} />
      <ProfileFields start={start} words={words} form={formWords} field={form.field} />
      <div className={styles.foot}>
        <Button type="submit" isBusy={form.isBusy}>
          {words.save}
        </Button>
        {isSaved ? <span className={styles.soft}>{words.saved}</span> : null}
      </div>
      <p className={styles.soft}>
        {fill(words.since, { date: formatDate(start.createdAt, locale) })}
      </p>
    </form>
  )
}

interface ProfileFieldsProps {
  start: Customer
  words: AccountWords['profile']
  form: FormWords
  field: (name: string) => { name: string; id: string; error: string | undefined }
}

function ProfileFields({ start, words, form, field }: ProfileFieldsProps) {
  return (
    <>
      <TextField
        {...field('name')}
        label={words.name}
        autoComplete="name"
        defaultValue={start.name}
        maxLength={120}
        required
      />
      <TextField
        {...field('phone')}
        label={words.phone}
        optional={form.optional}
        hint={words.phoneHint}
        type="tel"
        autoComplete="tel"
        defaultValue={start.phone ?? ''}
        maxLength={40}
      />
      <SelectField {...field('locale')} label={words.language} defaultValue={start.locale}>
        {LOCALES.map((code) => (
          <option key={code} value={code} lang={code}>
            {LANGUAGE_NAMES[code]}
          </option>
        ))}
      </SelectField>
      <CheckField
        name="marketing"
        label={words.marketing}
        defaultChecked={start.acceptsMarketing}
      />
    </>
  )
}

function profileOf(data: FormData, start: Customer): Changeable {
  return {
    name: textOf(data, 'name'),
    phone: textOf(data, 'phone') || null,
    locale: LOCALES.find((code) => code === data.get('locale')) ?? start.locale,
    acceptsMarketing: data.has('marketing'),
  }
}
