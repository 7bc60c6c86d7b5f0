import { Link } from '@payloadcms/ui'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { shopMoment } from '../../../platform/shop-time.ts'
import { PanelPage } from '../../../admin/ui/panel-page.tsx'
import { isEditor } from '../../../platform/access.ts'
import { databaseOf } from '../../../platform/commerce-database.ts'
import { say, type Words } from '../../../platform/words.ts'
import { listUnmatched, type UnmatchedShown } from '../unmatched/list-unmatched.ts'
import { unmatchedReasons, type UnmatchedReason } from '../unmatched/reasons.ts'
import { ResolveForm } from './resolve-form.tsx'
import { moneyIn } from './shown-values.ts'
import { takeChoicesOf } from './take-choices.ts'
import { TakeForm } from './take-form.tsx'
import styles from './unmatched.module.css'
import { outcomeWords, takeWords, unmatchedWords } from './unmatched-words.ts'

/** Money that arrived and fits no order: what it is, what to do, and what was done. */
export async function UnmatchedView({
  initPageResult,
  params,
  searchParams,
}: AdminViewServerProps) {
  const { req } = initPageResult
  const tell = (words: Words) => say(req, words)
  const { open, resolved } = await listUnmatched(databaseOf(req.payload))
  const page = { initPageResult, params, searchParams }
  return (
    <PanelPage {...page} title={tell(unmatchedWords.title)} lead={tell(unmatchedWords.lead)}>
      {open.length === 0 ? (
        <p className={styles.clear}>{tell(unmatchedWords.empty)}</p>
      ) : (
        <ul className={styles.list}>
          {open.map((payment) => (
            <OpenPayment key={payment.id} payment={payment} req={req} />
          ))}
        </ul>
      )}
      {resolved.length === 0 ? null : <Resolved payments={resolved} req={req} />}
    </PanelPage>
  )
}

function OpenPayment({ payment, req }: { payment: UnmatchedShown; req: PayloadRequest }) {
  const tell = (words: Words) => say(req, words)
  const { why, next } = reasonOf(payment.reason)
  const { amountMinor, currency, expectedMinor, expectedCurrency } = payment
  const { provider, providerRef, createdAt } = payment
  return (
    <li className={styles.payment}>
      <header className={styles.head}>
        <strong className={styles.amount}>{moneyIn(req, amountMinor, currency)}</strong>
        <span>{tell(why)}</span>
        <time dateTime={createdAt}>{shopMoment(createdAt, req.i18n.language)}</time>
      </header>
      <dl className={styles.facts}>
        {expectedMinor === null || expectedCurrency === null ? null : (
          <Fact name={tell(unmatchedWords.expected)}>
            {moneyIn(req, expectedMinor, expectedCurrency)}
          </Fact>
        )}
        <Fact name={tell(unmatchedWords.order)}>
          <OrderLink payment={payment} req={req} />
        </Fact>
        <Fact name={tell(unmatchedWords.reference)}>
          <code>
            {provider} · {providerRef}
          </code>
        </Fact>
        <Fact name={tell(unmatchedWords.toDo)}>{tell(next)}</Fact>
      </dl>
      {isEditor({ req }) ? (
        <Decide payment={payment} req={req} />
      ) : (
        <p className={styles.faint}>{tell(unmatchedWords.editorsOnly)}</p>
      )}
    </li>
  )
}

/** A decision where the order could have the money; otherwise a note of what a person did. */
function Decide({ payment, req }: { payment: UnmatchedShown; req: PayloadRequest }) {
  const { id, currency } = payment
  const choices = takeChoicesOf(payment, (amountMinor) => moneyIn(req, amountMinor, currency))
  if (choices.length === 0) return <ResolveForm id={id} />
  return (
    <>
      <TakeForm id={id} choices={choices} />
      <details className={styles.byHand}>
        <summary>{say(req, takeWords.byHand)}</summary>
        <ResolveForm id={id} />
      </details>
    </>
  )
}

function Resolved({ payments, req }: { payments: UnmatchedShown[]; req: PayloadRequest }) {
  return (
    <section className={styles.resolved}>
      <h2>{say(req, unmatchedWords.resolved)}</h2>
      <ul>
        {payments.map((payment) => (
          <li key={payment.id}>
            <span className={styles.amount}>
              {moneyIn(req, payment.amountMinor, payment.currency)}
            </span>
            <OrderLink payment={payment} req={req} />
            <span className={styles.resolution}>
              {payment.outcome === null
                ? payment.resolution
                : say(req, outcomeWords[payment.outcome])}
            </span>
            <span className={styles.faint}>
              {payment.resolvedBy} ·{' '}
              {shopMoment(payment.resolvedAt ?? payment.createdAt, req.i18n.language)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function OrderLink({ payment, req }: { payment: UnmatchedShown; req: PayloadRequest }) {
  const { orderId, orderNumber } = payment
  if (orderId === null) return <span>{say(req, unmatchedWords.noOrder)}</span>
  const href = `${req.payload.config.routes.admin}/collections/orders/${orderId}`
  return (
    <Link prefetch={false} href={href}>
      {orderNumber ?? orderId}
    </Link>
  )
}

function reasonOf(reason: string): { why: Words; next: Words } {
  const unknown = { why: unmatchedWords.unknownWhy, next: unmatchedWords.unknownNext }
  return reason in unmatchedReasons ? unmatchedReasons[reason as UnmatchedReason] : unknown
}
