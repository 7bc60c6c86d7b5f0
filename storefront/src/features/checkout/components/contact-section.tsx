'use client'

import { useEffect } from 'react'
import { useShop } from '../../../api/browser/shop-queries.ts'
import { useHoldings } from '../../../api/browser/use-holdings.ts'
import { signInPath } from '../../../i18n/account-paths.ts'
import { fill } from '../../../i18n/fill.ts'
import { checkoutPath } from '../../../i18n/paths.ts'
import type { Reader } from '../../../ui/context.ts'
import { EmailField } from '../../../ui/email-field.tsx'
import { CheckField } from '../../../ui/field.tsx'
import type { Typed } from '../draft.ts'
import type { FieldOf } from '../field-of.ts'
import type { CheckoutWords } from '../words.ts'
import { Section } from './section.tsx'
import styles from './contact-section.module.css'

interface ContactSectionProps {
  reader: Reader
  words: CheckoutWords
  typed: Typed
  field: FieldOf
  /** Called when a field was filled in by what is known. */
  onFilled: () => void
}

/** Whom we write to. A customer is known already. */
export function ContactSection(props: ContactSectionProps) {
  const { reader, words, typed, field, onFilled } = props
  const { contact } = words.checkout
  const { hasCustomer } = useHoldings()
  const { data: customer } = useShop('getCustomer', undefined, { isWanted: hasCustomer })
  useEffect(() => {
    if (customer) onFilled()
    // oxlint-disable-next-line react/exhaustive-deps -- once they are known
  }, [customer?.id])
  const aside = customer ? (
    <p>{fill(contact.signedIn, { name: customer.name })}</p>
  ) : hasCustomer ? null : (
    <p>
      {contact.have}{' '}
      <a href={signInPath(reader.locale, checkoutPath(reader.locale))} className={styles.link}>
        {contact.signIn}
      </a>
    </p>
  )
  return (
    <Section title={contact.title} aside={aside}>
      <EmailField
        // Who signs in meanwhile gets their own address; what was typed counts more.
        key={customer?.id ?? 'guest'}
        {...field('email')}
        label={contact.email}
        hint={contact.emailHint}
        autoComplete="email"
        defaultValue={typed['email'] || (customer?.email ?? '')}
      />
      {customer?.acceptsMarketing ? null : (
        <CheckField
          name="acceptsMarketing"
          label={contact.marketing}
          defaultChecked={typed['acceptsMarketing'] === 'on'}
        />
      )}
    </Section>
  )
}
