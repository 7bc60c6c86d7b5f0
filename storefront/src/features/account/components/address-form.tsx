'use client'

import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type {
  Address,
  AddressInput,
  AddressWarning,
} from '@vitrine/shared-types/store-api/v1/addresses'
import { useState } from 'react'
import { callShop, type ShopAnswer } from '../../../api/browser/call-shop.ts'
import { AddressFields, type AddressWords } from '../../../ui/address-fields.tsx'
import { addressOf } from '../../../ui/address-form-data.ts'
import { Button } from '../../../ui/button.tsx'
import { CheckField } from '../../../ui/field.tsx'
import { FormErrors } from '../../../ui/form-errors.tsx'
import { refusalWords } from '../../../ui/refusal-words.ts'
import { useForm } from '../../../ui/use-form.ts'
import { addressDifferences } from '../address-conflict.ts'
import { checkFilled } from '../../../ui/form-rules.ts'
import type { AccountWords, FormWords } from '../words.ts'
import { Conflict } from './conflict.tsx'
import styles from '../../../ui/form.module.css'

interface AddressFormProps {
  locale: Locale
  words: AccountWords['addresses']
  address: AddressWords
  form: FormWords
  /** What is being changed; null for a new one. */
  known: Address | null
  onSaved: () => void
  onCancel: () => void
}

type Sent = AddressInput & { isDefault: boolean }

/** An address of the account. What looks unusual is asked about once, and then saved as it is. */
export function AddressForm(props: AddressFormProps) {
  const { locale, words, address, form: formWords, onSaved, onCancel } = props
  const [known, setKnown] = useState(props.known)
  const [looked, setLooked] = useState<{ at: string; warnings: AddressWarning[] } | null>(null)
  const [conflict, setConflict] = useState<{ theirs: Address; mine: Sent } | null>(null)

  async function save(sent: Sent, version: number | undefined) {
    const answer = await sendAddress(sent, known, version)
    if (answer.ok) {
      onSaved()
      return undefined
    }
    const theirs = conflictOf(answer)
    if (theirs) setConflict({ theirs, mine: sent })
    return theirs ? undefined : { failure: refusalWords(answer, formWords, refusals(words)) }
  }

  const form = useForm({
    words: formWords,
    labels: address as unknown as Record<string, string>,
    check(data) {
      const { name, line1 } = addressOf(data)
      return { name: checkFilled(name, formWords), line1: checkFilled(line1, formWords) }
    },
    async send(data) {
      const input = addressOf(data)
      const at = JSON.stringify(input)
      if (looked?.at !== at) {
        const warnings = await lookOver(input)
        setLooked({ at, warnings })
        if (warnings.length > 0) return undefined
      }
      return save({ ...input, isDefault: data.has('isDefault') }, known?.version)
    },
  })

  async function keepMine({ theirs, mine }: NonNullable<typeof conflict>) {
    setConflict(null)
    setKnown(theirs)
    form.complain((await save(mine, theirs.version)) ?? {})
  }

  const warnings = looked?.warnings ?? known?.warnings ?? []
  return (
    <form {...form.form} className={styles.form}>
      {conflict ? (
        <Conflict
          words={words}
          rows={addressDifferences(conflict.theirs, conflict.mine, address)}
          isBusy={form.isBusy}
          onKeepTheirs={onSaved}
          onKeepMine={() => void keepMine(conflict)}
        />
      ) : null}
      <FormErrors {...form.summary} />
      <AddressFields
        locale={locale}
        words={address}
        optional={formWords.optional}
        values={props.known ?? undefined}
        field={form.field}
        warnings={warnings}
      />
      {known?.isDefault ? null : <CheckField name="isDefault" label={words.useDefault} />}
      <div role="status">
        {looked && warnings.length > 0 ? <p className={styles.note}>{words.warned}</p> : null}
      </div>
      <div className={styles.foot}>
        <Button type="submit" isBusy={form.isBusy}>
          {looked && warnings.length > 0 ? words.saveAnyway : words.save}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {formWords.cancel}
        </Button>
      </div>
    </form>
  )
}

function sendAddress(
  body: Sent,
  known: Address | null,
  version: number | undefined,
): Promise<ShopAnswer<unknown>> {
  if (!known) return callShop('addAddress', { body })
  return callShop('changeAddress', {
    params: { addressId: known.id },
    body,
    version: version ?? known.version,
  })
}

/** When nobody answers there is nothing to hint at: saving will say so. */
async function lookOver(input: AddressInput): Promise<AddressWarning[]> {
  const answer = await callShop('checkAddress', { body: input })
  return answer.ok ? answer.data.warnings : []
}

/** The version that was faster, as the contract promises it with `version_conflict`. */
function conflictOf(answer: ShopAnswer<unknown>): Address | null {
  if (answer.ok || answer.problem?.code !== 'version_conflict') return null
  return (answer.problem.data?.['current'] as Address | undefined) ?? null
}

function refusals(words: AccountWords['addresses']) {
  return { too_many_addresses: words.tooMany, address_not_found: words.gone }
}
