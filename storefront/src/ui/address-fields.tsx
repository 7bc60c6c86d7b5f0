'use client'

import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { AddressInput, AddressWarning } from '@vitrine/shared-types/store-api/v1/addresses'
import { type ComponentProps, useState } from 'react'
import { countryChoices, countryName, HOME_COUNTRY } from '../i18n/countries.ts'
import type { Messages } from '../i18n/translate.ts'
import styles from './address-fields.module.css'
import { SelectField, TextField } from './field.tsx'
import { useAwake } from './use-awake.ts'

export type AddressWords = Messages['address']
type Name = keyof AddressInput

interface AddressFieldsProps {
  locale: Locale
  words: AddressWords
  /** "(optional)". */
  optional: string
  /** What is known already. */
  values?: Partial<AddressInput> | undefined
  /** From `useForm`: the name, id and error of each field. */
  field: (name: string) => { name: string; id: string; error: string | undefined }
  /** What looks unusual and stops nobody. */
  warnings?: readonly AddressWarning[]
  /** Which of a page's addresses it is, for browsers that fill it in. */
  section?: 'shipping' | 'billing'
  /** Put before the name of each field in the form's data. */
  prefix?: string
}

/** The fields of an address: Thai ones as Thai letters need them, others as the rest of the world. */
export function AddressFields(props: AddressFieldsProps) {
  const { locale, words, values = {}, warnings = [], section, prefix = '' } = props
  const [country, setCountry] = useState(values.country ?? HOME_COUNTRY)
  const isThai = country === HOME_COUNTRY

  function line(name: Name, label: string, fill: string, rest: Rest = {}) {
    const { isRequired = false, ...input } = rest
    return (
      <TextField
        {...props.field(`${prefix}${name}`)}
        label={label}
        optional={isRequired ? undefined : props.optional}
        required={isRequired}
        defaultValue={values[name] ?? ''}
        autoComplete={section ? `${section} ${fill}` : fill}
        warning={warningOf(name, warnings, words)}
        {...input}
      />
    )
  }

  return (
    <div className={styles.fields}>
      {line('name', words.name, 'name', { isRequired: true, maxLength: 120 })}
      {line('phone', words.phone, 'tel', { type: 'tel', maxLength: 40, hint: words.phoneHint })}
      <SelectField
        {...props.field(`${prefix}country`)}
        label={words.country}
        value={country}
        autoComplete={section ? `${section} country` : 'country'}
        onChange={(event) => setCountry(event.target.value)}
        warning={warningOf('country', warnings, words)}
      >
        <Countries locale={locale} chosen={country} />
      </SelectField>
      {line('line1', isThai ? words.line1 : words.foreignLine1, 'address-line1', {
        isRequired: true,
        maxLength: 200,
      })}
      {line('line2', isThai ? words.line2 : words.foreignLine2, 'address-line2', {
        maxLength: 200,
      })}
      <div className={styles.pair}>
        {isThai
          ? line('subdistrict', words.subdistrict, 'address-level3', {
              ...place,
              optional: undefined,
            })
          : null}
        {line('district', isThai ? words.district : words.town, 'address-level2', {
          ...place,
          optional: undefined,
        })}
        {line('province', isThai ? words.province : words.region, 'address-level1', {
          ...place,
          ...(isThai ? { optional: undefined } : {}),
        })}
        {line('postcode', words.postcode, 'postal-code', {
          maxLength: 20,
          optional: undefined,
          ...(isThai ? { inputMode: 'numeric' as const } : {}),
        })}
      </div>
      {line('company', words.company, 'organization', { maxLength: 120 })}
    </div>
  )
}

type Rest = Partial<ComponentProps<typeof TextField>> & { isRequired?: boolean }

const place = { maxLength: 120 }

/** Sorted by their names once scripts run: servers and browsers may call a country differently. */
function Countries({ locale, chosen }: { locale: Locale; chosen: string }) {
  const isAwake = useAwake()
  if (!isAwake) return <option value={chosen}>{countryName(chosen, locale)}</option>
  return countryChoices(locale).map(({ code, name }) => (
    <option key={code} value={code}>
      {name}
    </option>
  ))
}

function warningOf(
  name: Name,
  warnings: readonly AddressWarning[],
  words: AddressWords,
): string | undefined {
  const warning = warnings.find(({ field }) => field === name)
  return warning && words.warnings[`${warning.field}_${warning.code}`]
}
