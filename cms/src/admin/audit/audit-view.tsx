import { getTranslation, type I18nClient } from '@payloadcms/translations'
import { Link } from '@payloadcms/ui'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { isEditor } from '../../platform/access.ts'
import { shopMoment } from '../../platform/shop-time.ts'
import { say, type Words } from '../../platform/words.ts'
import { PanelPage } from '../ui/panel-page.tsx'
import { listAuditEntries, type AuditEntryShown } from './audit-entries.ts'
import styles from './audit.module.css'
import { actionWords, auditWords } from './audit-words.ts'

const SHOWN = 50

/** Who changed what: everything, or one document's (`?subject=…&id=…`) or one person's changes. */
export async function AuditView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req } = initPageResult
  const tell = (words: Words) => say(req, words)
  const page = { initPageResult, params, searchParams, title: tell(auditWords.title) }
  if (!isEditor({ req })) return <PanelPage {...page}>{tell(auditWords.staffOnly)}</PanelPage>
  const search = readSearch(searchParams ?? {})
  const entries = await listAuditEntries(req.payload, { ...search, limit: SHOWN })
  const address = `${req.payload.config.routes.admin}/audit`
  const isFiltered = search.subject !== undefined || search.actor !== undefined
  const oldest = entries.length === SHOWN ? entries.at(-1) : undefined
  return (
    <PanelPage {...page} lead={tell(auditWords.lead)}>
      {entries.length === 0 ? <p className={styles.empty}>{tell(auditWords.empty)}</p> : null}
      <ol className={styles.list}>
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} req={req} address={address} />
        ))}
      </ol>
      <p className={styles.pages}>
        {isFiltered || search.before !== undefined ? (
          <Link prefetch={false} href={address}>
            {tell(isFiltered ? auditWords.everything : auditWords.newest)}
          </Link>
        ) : null}
        {oldest === undefined ? null : (
          <Link prefetch={false} href={`${address}?${olderQuery(search, oldest.id)}`}>
            {tell(auditWords.older)}
          </Link>
        )}
      </p>
    </PanelPage>
  )
}

interface EntryProps {
  entry: AuditEntryShown
  req: PayloadRequest
  address: string
}

function Entry({ entry, req, address }: EntryProps) {
  const tell = (words: Words) => say(req, words)
  const subject = subjectOf(req, entry)
  return (
    <li className={styles.entry}>
      <p className={styles.what}>
        <Link prefetch={false} href={`${address}?actor=${entry.actor}`}>
          {actorName(entry, tell)}
        </Link>{' '}
        <span>{tell(actionWords(entry.action))}</span>{' '}
        {subject.href === null ? (
          <span>{subject.name}</span>
        ) : (
          <Link prefetch={false} href={subject.href}>
            {subject.name}
          </Link>
        )}
        <time dateTime={entry.at} className={styles.time}>
          {shopMoment(entry.at, req.i18n.language)}
        </time>
      </p>
      <dl className={styles.changes}>
        {Object.entries(entry.changes).map(([path, { from, to }]) => (
          <div key={path}>
            <dt>{path}</dt>
            <dd>
              <del>{valueWords(from, tell)}</del> → <ins>{valueWords(to, tell)}</ins>
            </dd>
          </div>
        ))}
      </dl>
    </li>
  )
}

function actorName({ actor, actorName: name }: AuditEntryShown, tell: (words: Words) => string) {
  if (name !== null) return name
  const [kind, id] = actor.split(':')
  if (kind === 'user') return `${tell(auditWords.formerStaff)} ${id ?? ''}`
  if (kind === 'customer') return `${tell(auditWords.customer)} ${id ?? ''}`
  return tell(auditWords.system)
}

function subjectOf({ payload, i18n }: PayloadRequest, { subject, subjectId }: AuditEntryShown) {
  const { admin } = payload.config.routes
  const language = i18n as unknown as I18nClient
  const collection = payload.config.collections.find(({ slug }) => slug === subject)
  if (collection) {
    const name = `${getTranslation(collection.labels.singular, language)} ${subjectId}`
    return { name, href: `${admin}/collections/${subject}/${subjectId}` }
  }
  const global = payload.config.globals.find(({ slug }) => slug === subject)
  if (!global) return { name: `${subject} ${subjectId}`, href: null }
  return { name: getTranslation(global.label, language), href: `${admin}/globals/${subject}` }
}

function valueWords(value: unknown, tell: (words: Words) => string): string {
  if (value === null || value === undefined) return tell(auditWords.nothing)
  return typeof value === 'string' ? value : JSON.stringify(value)
}

type Search = Record<string, string | string[] | undefined>

function readSearch(search: Search) {
  const text = (name: string) => {
    const value = search[name]
    return typeof value === 'string' && value !== '' ? value.slice(0, 100) : undefined
  }
  const before = Number(search['before'])
  return {
    subject: text('subject'),
    subjectId: text('id'),
    actor: text('actor'),
    before: Number.isSafeInteger(before) && before > 0 ? before : undefined,
  }
}

function olderQuery(search: ReturnType<typeof readSearch>, before: number): string {
  const { subject, subjectId, actor } = search
  return new URLSearchParams({
    ...(subject !== undefined && { subject }),
    ...(subjectId !== undefined && { id: subjectId }),
    ...(actor !== undefined && { actor }),
    before: String(before),
  }).toString()
}
