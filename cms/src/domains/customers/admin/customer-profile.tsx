import type { PayloadRequest } from 'payload'
import { shopDay } from '../../../platform/shop-time.ts'
import { say, type Words } from '../../../platform/words.ts'
import { customerWords } from './customer-words.ts'
import styles from './customer.module.css'
import type { CustomerSeen } from './read-customer.ts'

/** What a customer said about themselves; they alone change it. */
export function CustomerProfile({ seen, req }: { seen: CustomerSeen; req: PayloadRequest }) {
  const tell = (words: Words) => say(req, words)
  const { email, emailVerifiedAt, pendingEmail, phone, locale, acceptsMarketing } = seen
  const isConfirmed = emailVerifiedAt !== null
  const rows = [
    {
      label: customerWords.email,
      value: email,
      more: tell(isConfirmed ? customerWords.confirmed : customerWords.unconfirmed),
    },
    ...(pendingEmail === null ? [] : [{ label: customerWords.pendingEmail, value: pendingEmail }]),
    ...(phone === null ? [] : [{ label: customerWords.phone, value: phone }]),
    {
      label: customerWords.language,
      value: tell(locale === 'th' ? customerWords.thai : customerWords.english),
    },
    {
      label: customerWords.news,
      value: tell(acceptsMarketing ? customerWords.yes : customerWords.no),
    },
    { label: customerWords.since, value: shopDay(seen.createdAt, req.i18n.language, 'long') },
  ]
  return (
    <section className={styles.card}>
      <h2>{tell(customerWords.profile)}</h2>
      <dl className={styles.facts}>
        {rows.map((row) => (
          <div key={row.label.en}>
            <dt>{tell(row.label)}</dt>
            <dd>
              {row.value}
              {'more' in row ? <small>{row.more}</small> : null}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
