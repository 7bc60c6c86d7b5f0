'use client'

import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { Address } from '@vitrine/shared-types/store-api/v1/addresses'
import { useState } from 'react'
import { callShop } from '../../../api/browser/call-shop.ts'
import { countryName, HOME_COUNTRY } from '../../../i18n/countries.ts'
import type { AddressWords } from '../../../ui/address-fields.tsx'
import { addressLines, withoutOwn } from '../../../ui/address-form-data.ts'
import { Button } from '../../../ui/button.tsx'
import { refusalWords } from '../../../ui/refusal-words.ts'
import type { AccountWords, FormWords } from '../words.ts'
import styles from './addresses.module.css'

interface AddressCardProps {
  locale: Locale
  words: AccountWords['addresses']
  address: AddressWords
  form: FormWords
  known: Address
  onChange: () => void
  onRemove: () => void
  onSaved: () => void
}

/** One address to be read, with what can be done about it. */
export function AddressCard(props: AddressCardProps) {
  const { locale, words, address, form, known, onChange, onRemove, onSaved } = props
  const [failure, setFailure] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)

  async function makeDefault() {
    setBusy(true)
    const answer = await callShop('changeAddress', {
      params: { addressId: known.id },
      body: { ...withoutOwn(known), isDefault: true },
      version: known.version,
    })
    setBusy(false)
    // Whatever changed it meanwhile, the list shows it next.
    if (answer.ok || answer.problem?.code === 'version_conflict') onSaved()
    else setFailure(refusalWords(answer, form, { address_not_found: words.gone }))
  }

  return (
    <article className={styles.card}>
      {known.isDefault ? <p className={styles.default}>{words.isDefault}</p> : null}
      <AddressText locale={locale} known={known} />
      {known.warnings.length > 0 ? (
        <ul className={styles.warnings} aria-label={words.look}>
          {known.warnings.map(({ field, code }) => (
            <li key={`${field}_${code}`}>{address.warnings[`${field}_${code}`]}</li>
          ))}
        </ul>
      ) : null}
      {failure ? (
        <p role="alert" className={styles.failure}>
          {failure}
        </p>
      ) : null}
      <div className={styles.actions}>
        <Button look="quiet" onClick={onChange} aria-label={`${words.change}: ${known.line1}`}>
          {words.change}
        </Button>
        <Button look="quiet" onClick={onRemove} aria-label={`${words.remove}: ${known.line1}`}>
          {words.remove}
        </Button>
        {known.isDefault ? null : (
          <Button
            look="quiet"
            isBusy={isBusy}
            onClick={() => void makeDefault()}
            aria-label={`${words.makeDefault}: ${known.line1}`}
          >
            {words.makeDefault}
          </Button>
        )}
      </div>
    </article>
  )
}

/** An address as it stands on a letter. */
export function AddressText({ locale, known }: { locale: Locale; known: Address }) {
  const country = known.country === HOME_COUNTRY ? '' : countryName(known.country, locale)
  const [first, ...lines] = addressLines(known, country)
  return (
    <address className={styles.address}>
      <span className={styles.name}>{first}</span>
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </address>
  )
}
