'use client'

import type { Locale } from '@vitrine/shared-types/primitives/locale'
import { useShop } from '../../../api/browser/shop-queries.ts'
import type { AccountWords, FormWords } from '../words.ts'
import { ChangeEmail } from './change-email.tsx'
import { ChangePassword } from './change-password.tsx'
import { Loaded } from './loaded.tsx'
import styles from './security.module.css'
import { Sessions } from './sessions.tsx'

export interface SecurityProps {
  locale: Locale
  words: AccountWords['security']
  signUp: AccountWords['signUp']
  form: FormWords
}

/** How the customer signs in, and where. */
export function Security(props: SecurityProps) {
  const { locale, words, form } = props
  const customer = useShop('getCustomer')
  return (
    <div className={styles.sections}>
      <section className={styles.section}>
        <h2 className={styles.title}>{words.email}</h2>
        <Loaded query={customer} locale={locale} form={form} lines={2}>
          {(known) => <ChangeEmail {...props} customer={known} />}
        </Loaded>
      </section>
      <section className={styles.section}>
        <h2 className={styles.title}>{words.password}</h2>
        <ChangePassword {...props} />
      </section>
      <section className={styles.section}>
        <h2 className={styles.title}>{words.sessions}</h2>
        <Sessions {...props} />
      </section>
    </div>
  )
}
