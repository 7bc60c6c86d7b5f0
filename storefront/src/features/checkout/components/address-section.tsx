'use client'

import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { Address, AddressInput } from '@vitrine/shared-types/store-api/v1/addresses'
import { useEffect, useState } from 'react'
import { useShop } from '../../../api/browser/shop-queries.ts'
import { useHoldings } from '../../../api/browser/use-holdings.ts'
import { countryName } from '../../../i18n/countries.ts'
import { AddressFields } from '../../../ui/address-fields.tsx'
import { addressLines, addressOf } from '../../../ui/address-form-data.ts'
import { CheckField } from '../../../ui/field.tsx'
import type { Typed } from '../draft.ts'
import { typedAddress } from '../form-data.ts'
import type { FieldOf } from '../field-of.ts'
import { useAddressWarnings } from '../queries.ts'
import type { CheckoutWords } from '../words.ts'
import styles from './address-section.module.css'
import { Choice } from './choice.tsx'
import { Section } from './section.tsx'

interface AddressSectionProps {
  locale: Locale
  words: CheckoutWords
  typed: Typed
  field: FieldOf
  /** Called when fields were filled in by what is known. */
  onFilled: () => void
}

/** Where it goes: an address that is kept, or one that is typed; and where the invoice goes. */
export function AddressSection(props: AddressSectionProps) {
  const { locale, words, typed, field, onFilled } = props
  const { address } = words.checkout
  const { hasCustomer } = useHoldings()
  const { data } = useShop('listAddresses', undefined, { isWanted: hasCustomer })
  const kept = data?.items ?? []
  const [chosen, setChosen] = useState<string | null>(typed['addressId'] ?? null)
  const [isSame, setSame] = useState(typed['billingOther'] !== 'on')
  const addressId = chosen ?? kept[0]?.id ?? 'other'
  const saved = kept.find(({ id }) => id === addressId)
  useEffect(() => {
    if (saved) onFilled()
    // oxlint-disable-next-line react/exhaustive-deps -- once for each address
  }, [saved?.id])
  return (
    <Section title={address.title}>
      {kept.length > 0 ? (
        <div role="radiogroup" aria-label={address.saved} className={styles.kept}>
          {kept.map((one) => (
            <KeptAddress
              key={one.id}
              address={one}
              isChosen={one.id === addressId}
              onChoose={setChosen}
              locale={locale}
            />
          ))}
          <Choice
            name="addressId"
            value="other"
            isChosen={!saved}
            onChoose={setChosen}
            title={address.other}
          />
        </div>
      ) : null}
      {saved ? <SavedFields address={saved} /> : <TypedFields {...props} prefix="ship-" />}
      {hasCustomer && !saved ? (
        <CheckField
          name="keepAddress"
          label={address.keep}
          defaultChecked={typed['keepAddress'] === 'on'}
        />
      ) : null}
      <CheckField
        name="billingSame"
        label={address.billingSame}
        checked={isSame}
        onChange={(event) => setSame(event.currentTarget.checked)}
      />
      {isSame ? null : (
        <div role="group" aria-label={address.billingTitle} className={styles.billing}>
          <h3 className={styles.subtitle}>{address.billingTitle}</h3>
          <input type="hidden" name="billingOther" value="on" />
          <TypedFields {...props} field={field} prefix="bill-" />
        </div>
      )}
    </Section>
  )
}

function KeptAddress({
  address,
  isChosen,
  onChoose,
  locale,
}: {
  address: Address
  isChosen: boolean
  onChoose: (id: string) => void
  locale: Locale
}) {
  const [name = '', ...lines] = addressLines(address, countryName(address.country, locale))
  return (
    <Choice
      name="addressId"
      value={address.id}
      isChosen={isChosen}
      onChoose={onChoose}
      title={name}
      note={lines.join(' · ')}
    />
  )
}

/** A kept address goes along as if it had been typed. */
function SavedFields({ address }: { address: AddressInput }) {
  const { name, phone, company, line1, line2, subdistrict, district, province } = address
  const { postcode, country } = address
  const values = {
    name,
    phone,
    company,
    line1,
    line2,
    subdistrict,
    district,
    province,
    postcode,
    country,
  }
  return Object.entries(values).map(([key, value]) => (
    <input key={key} type="hidden" name={`ship-${key}`} value={value ?? ''} />
  ))
}

function TypedFields({
  locale,
  words,
  typed,
  field,
  prefix,
}: Omit<AddressSectionProps, 'onFilled'> & { prefix: 'ship-' | 'bill-' }) {
  const [seen, setSeen] = useState<AddressInput | null>(null)
  const warnings = useAddressWarnings(seen)
  return (
    // Looked over when somebody has left it, not while they type.
    <div
      onBlur={(event) => {
        const { currentTarget, relatedTarget } = event
        if (relatedTarget instanceof Node && currentTarget.contains(relatedTarget)) return
        const form = currentTarget.closest('form')
        if (form) setSeen(addressOf(new FormData(form), prefix))
      }}
    >
      <AddressFields
        locale={locale}
        words={words.address}
        optional={words.form.optional}
        values={typedAddress(typed, prefix)}
        field={field}
        warnings={warnings}
        section={prefix === 'ship-' ? 'shipping' : 'billing'}
        prefix={prefix}
      />
      {warnings.length > 0 ? (
        <p role="status" className={styles.look}>
          {words.checkout.address.look}
        </p>
      ) : null}
    </div>
  )
}
