import { Gutter, Link } from '@payloadcms/ui'
import type { DocumentViewServerProps, PayloadRequest } from 'payload'
import { addressLines } from '../../../admin/ui/address-lines.ts'
import { CopyText } from '../../../admin/ui/copy-text.tsx'
import { formatAmount, signOf } from '../../../admin/ui/money-text.ts'
import { isEditor } from '../../../platform/access.ts'
import { drizzleOf } from '../../../platform/transaction.ts'
import { say, type Words } from '../../../platform/words.ts'
import { CustomerCrumbs } from './customer-crumbs.tsx'
import { CustomerOrders } from './customer-orders.tsx'
import { CustomerProfile } from './customer-profile.tsx'
import { customerWords } from './customer-words.ts'
import styles from './customer.module.css'
import { GroupsForm } from './groups-form.tsx'
import { readCustomerSeen, type CustomerSeen } from './read-customer.ts'

/** What one sees who opens a customer: it takes the place of Payload's form. */
export async function CustomerView({ initPageResult, doc }: DocumentViewServerProps) {
  const { req } = initPageResult
  const { language } = req.i18n
  const seen = await readCustomerSeen(drizzleOf(req.payload), Number(doc['id']), language)
  if (seen === null) return null
  const tell = (words: Words) => say(req, words)
  const mayChange = isEditor({ req })
  return (
    <Gutter className={styles.customer ?? ''}>
      <CustomerCrumbs name={seen.name || seen.email} />
      <header className={styles.head}>
        <h1>{seen.name || seen.email}</h1>
        <CopyText text={seen.email} isShown />
        {mayChange ? (
          <Link
            prefetch={false}
            href={`${req.payload.config.routes.admin}/audit?subject=customers&id=${seen.id}`}
          >
            {tell(customerWords.history)}
          </Link>
        ) : null}
      </header>
      {seen.erasedAt === null ? null : (
        <p className={styles.erased}>{tell(customerWords.erased)}</p>
      )}
      <Figures seen={seen} tell={tell} />
      <div className={styles.columns}>
        <CustomerOrders orders={seen.orders} req={req} />
        <div className={styles.side}>
          <CustomerProfile seen={seen} req={req} />
          <section className={styles.card}>
            <h2>{tell(customerWords.groups)}</h2>
            <GroupsForm customerId={seen.id} groups={seen.groups} mayChange={mayChange} />
          </section>
          <Addresses seen={seen} req={req} />
        </div>
      </div>
    </Gutter>
  )
}

interface FiguresProps {
  seen: CustomerSeen
  tell: (words: Words) => string
}

function Figures({ seen, tell }: FiguresProps) {
  const { counts, spent } = seen
  const sums = spent.map(
    ({ amountMinor, currency }) => signOf(currency) + formatAmount(amountMinor, currency),
  )
  const figures = [
    { label: tell(customerWords.orders), value: counts.orders },
    { label: tell(customerWords.spent), value: sums.join(' · ') || '–' },
    { label: tell(customerWords.wishes), value: counts.wishes },
    { label: tell(customerWords.reviews), value: counts.reviews },
    {
      label: tell(customerWords.sessions),
      value: `${counts.sessions} ${tell(customerWords.devices)}`,
    },
  ]
  return (
    <dl className={styles.figures}>
      {figures.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function Addresses({ seen, req }: { seen: CustomerSeen; req: PayloadRequest }) {
  return (
    <section className={styles.card}>
      <h2>{say(req, customerWords.addresses)}</h2>
      {seen.addresses.length === 0 ? (
        <p className={styles.faint}>{say(req, customerWords.noAddresses)}</p>
      ) : null}
      {seen.addresses.map(({ address, isDefault }) => {
        const lines = addressLines(address, seen.locale)
        return (
          <address key={lines.join('\n')} className={styles.address}>
            <span className={styles.faint}>
              {isDefault ? `${say(req, customerWords.defaultAddress)} ` : ''}
              <CopyText text={lines.join('\n')} />
            </span>
            {lines.map((line, place) => (
              <span key={`${place}-${line}`}>{line}</span>
            ))}
          </address>
        )
      })}
    </section>
  )
}
