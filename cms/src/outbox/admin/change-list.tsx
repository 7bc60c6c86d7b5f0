'use client'

import { Link, useConfig, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useSay } from '../../admin/ui/use-say.ts'
import { askRetry } from './ask-receipts.ts'
import { causeKey, type NamedDocument } from './document-names.ts'
import { FailedPages } from './failed-pages.tsx'
import styles from './publishing.module.css'
import { publishingWords } from './publishing-words.ts'
import receipt from './receipt.module.css'
import { outcomeOf, type PublishedChange, type ReplicaState } from './receipt.rules.ts'
import { eventWords, outcomeWords } from './receipt-words.ts'
import { ShopTable } from './shop-table.tsx'
import { TagList } from './tag-list.tsx'

interface ChangeListProps {
  changes: PublishedChange[]
  replicas: ReplicaState[]
  documents: Record<string, NamedDocument>
}

/** What was published, newest first; each opens to what every shop made of it. */
export function ChangeList({ changes, replicas, documents }: ChangeListProps) {
  return (
    <ol className={styles.changes}>
      {changes.map((change) => (
        <ChangeItem
          key={change.events[0]?.seq}
          change={change}
          replicas={replicas}
          document={change.cause ? (documents[causeKey(change.cause)] ?? null) : null}
        />
      ))}
    </ol>
  )
}

interface ChangeItemProps {
  change: PublishedChange
  replicas: ReplicaState[]
  document: NamedDocument | null
}

function ChangeItem({ change, replicas, document }: ChangeItemProps) {
  const say = useSay()
  const { config } = useConfig()
  const router = useRouter()
  const outcome = outcomeOf(change, replicas)
  const types = [...new Set(change.events.map(({ type }) => type))]
  const retry = async () => {
    const api = `${config.serverURL}${config.routes.api}`
    const isAsked = await askRetry(
      api,
      change.events.map(({ seq }) => seq),
    )
    if (isAsked) router.refresh()
    return isAsked
  }
  return (
    <li className={styles.change} data-state={outcome.state}>
      <div className={styles.what}>
        <span className={styles.name}>
          {document ? (
            <Link prefetch={false} href={document.href}>
              {document.title ?? say(publishingWords.untitled)}
            </Link>
          ) : (
            (change.cause?.title ?? say(publishingWords.byItself))
          )}
        </span>
        <span className={styles.kind}>
          {types.map((type) => say(eventWords[type])).join(' · ')}
        </span>
      </div>
      <When at={change.at} />
      <details className={styles.outcome} open={outcome.state === 'failed'}>
        <summary>
          <span className={receipt.sign} aria-hidden="true" />
          {say(outcomeWords(outcome))}
        </summary>
        <div className={`${receipt.body} ${styles.details}`}>
          {outcome.perShop.length > 0 ? <ShopTable shops={outcome.perShop} /> : null}
          <FailedPages shops={outcome.perShop} retry={retry} />
          <TagList events={change.events} />
        </div>
      </details>
    </li>
  )
}

function When({ at }: { at: string }) {
  const { i18n } = useTranslation()
  const format = new Intl.DateTimeFormat(`${i18n.language}-u-ca-gregory`, {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  })
  return (
    <time className={styles.when} dateTime={at} suppressHydrationWarning>
      {format.format(new Date(at))}
    </time>
  )
}
