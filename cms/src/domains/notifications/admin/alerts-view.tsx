import { Link } from '@payloadcms/ui'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { shopClock } from '../../../platform/shop-time.ts'
import { PanelPage } from '../../../admin/ui/panel-page.tsx'
import { KeepFresh } from '../../../outbox/admin/keep-fresh.tsx'
import { databaseOf } from '../../../platform/commerce-database.ts'
import { say, type Words } from '../../../platform/words.ts'
import type { AlertData, AlertType } from '../alerts/alert.ts'
import type { LetterName } from '../letters/letter.ts'
import { listAlerts, type StaffAlert } from '../alerts/queries.ts'
import { alertTypes, alertWords } from './alert-words.ts'
import { letterNames } from './letter-words.ts'
import styles from './alerts.module.css'
import { ResolveButton } from './resolve-button.tsx'

/** What staff should look at, the urgent first, and what was dealt with lately. */
export async function AlertsView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req } = initPageResult
  const tell = (words: Words) => say(req, words)
  const { open, resolved } = await listAlerts(databaseOf(req.payload))
  const page = { initPageResult, params, searchParams }
  return (
    <PanelPage {...page} title={tell(alertWords.title)} lead={tell(alertWords.lead)}>
      {open.length === 0 ? <p className={styles.clear}>{tell(alertWords.empty)}</p> : null}
      <ul className={styles.list}>
        {open.map((alert) => (
          <OpenAlert key={alert.id} alert={alert} req={req} />
        ))}
      </ul>
      {resolved.length === 0 ? null : (
        <section className={styles.resolved}>
          <h2>{tell(alertWords.lately)}</h2>
          <ul>
            {resolved.map((alert) => (
              <li key={alert.id}>
                <span>{tell(typeWords(alert.type).what)}</span>
                <Subject alert={alert} req={req} />
                <span className={styles.faint}>
                  {alert.resolvedBy === 'system' ? `${tell(alertWords.byItself)} · ` : ''}
                  <When at={alert.resolvedAt ?? alert.createdAt} req={req} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <KeepFresh />
    </PanelPage>
  )
}

function OpenAlert({ alert, req }: { alert: StaffAlert; req: PayloadRequest }) {
  const { what, next } = typeWords(alert.type)
  return (
    <li className={styles.alert} data-urgent={alert.isUrgent}>
      <p className={styles.what}>
        {alert.isUrgent ? (
          <span className={styles.urgent}>{say(req, alertWords.urgent)}</span>
        ) : null}
        <strong>{say(req, what)}</strong>
        <Subject alert={alert} req={req} />
      </p>
      <p className={styles.faint}>
        {say(req, next)} <When at={alert.createdAt} req={req} />
      </p>
      <ResolveButton id={alert.id} />
    </li>
  )
}

/** Pages of ours for what is no document. */
const PAGES: Partial<Record<AlertType, string>> = {
  payment_unmatched: '/unmatched',
  letter_failed: '/letters?show=failed',
}

function Subject({ alert, req }: { alert: StaffAlert; req: PayloadRequest }) {
  const { data, type } = alert
  const path = PAGES[type] ?? documentPath(data)
  const label = labelOf(alert, req)
  if (path === null) return label === null ? null : <span>{label}</span>
  return (
    <Link prefetch={false} href={`${req.payload.config.routes.admin}${path}`}>
      {label ?? '→'}
    </Link>
  )
}

/** A letter is called here what the page of letters calls it. */
function labelOf({ type, data: { label, id } }: StaffAlert, req: PayloadRequest): string | null {
  if (type === 'letter_failed' && label !== undefined && Object.hasOwn(letterNames, label)) {
    return say(req, letterNames[label as LetterName])
  }
  return label ?? (id === undefined ? null : `#${id}`)
}

function documentPath({ collection, id }: AlertData): string | null {
  return collection === undefined || id === undefined ? null : `/collections/${collection}/${id}`
}

function When({ at, req }: { at: string; req: PayloadRequest }) {
  return <time dateTime={new Date(at).toISOString()}>{shopClock(at, req.i18n.language)}</time>
}

/** An alert of a newer version is shown by its own name. */
function typeWords(type: string): { what: Words; next: Words } {
  const unknown = { en: type, th: type }
  return alertTypes[type as AlertType] ?? { what: unknown, next: { en: '', th: '' } }
}
