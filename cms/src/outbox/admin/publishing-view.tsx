import { Link } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { FilterLinks } from '../../admin/ui/filter-links.tsx'
import { forStaffAlone } from '../../admin/ui/for-staff.ts'
import { PanelPage } from '../../admin/ui/panel-page.tsx'
import { say, type Words } from '../../platform/words.ts'
import { ChangeList } from './change-list.tsx'
import { documentsOf } from './document-names.ts'
import { KeepFresh } from './keep-fresh.tsx'
import styles from './publishing.module.css'
import { publishingWords } from './publishing-words.ts'
import type { ChangeFilter } from './receipts.ts'
import { listChanges, listReplicas } from './receipts.ts'
import { ReplicaList } from './replica-list.tsx'

const SHOWN = 25
const FILTERS = ['edits', 'failed', 'all'] as const
type Filter = (typeof FILTERS)[number]

/** What was published lately, what the shops made of it, and how far each shop is. */
export async function PublishingView({
  initPageResult,
  params,
  searchParams,
}: AdminViewServerProps) {
  forStaffAlone(initPageResult)
  const { req } = initPageResult
  const tell = (words: Words) => say(req, words)
  const page = { initPageResult, params, searchParams, title: tell(publishingWords.title) }
  const { filter, before } = readSearch(searchParams ?? {})
  const [changes, replicas] = await Promise.all([
    listChanges(req.payload, filterOf(filter, before)),
    listReplicas(req.payload),
  ])
  const address = `${req.payload.config.routes.admin}/publishing`
  const oldest = changes.at(-1)?.events[0]?.seq
  return (
    <PanelPage {...page} lead={tell(publishingWords.lead)}>
      <ReplicaList replicas={replicas} req={req} />
      <div className={styles.filters}>
        <FilterLinks
          label={tell(publishingWords.show)}
          links={FILTERS.map((one) => ({
            href: one === 'edits' ? address : `${address}?show=${one}`,
            text: tell(publishingWords[one]),
            isOn: one === filter,
          }))}
        />
      </div>
      {changes.length === 0 ? (
        <p className={styles.empty}>{tell(publishingWords[`${filter}Empty`])}</p>
      ) : (
        <ChangeList changes={changes} replicas={replicas} documents={documentsOf(req, changes)} />
      )}
      <p className={styles.pages}>
        {before === undefined ? null : (
          <Link prefetch={false} href={`${address}?show=${filter}`}>
            {tell(publishingWords.newest)}
          </Link>
        )}
        {changes.length === SHOWN && oldest !== undefined ? (
          <Link prefetch={false} href={`${address}?show=${filter}&before=${oldest}`}>
            {tell(publishingWords.older)}
          </Link>
        ) : null}
      </p>
      {before === undefined ? <KeepFresh /> : null}
    </PanelPage>
  )
}

function readSearch(search: Record<string, string | string[] | undefined>) {
  const filter: Filter = FILTERS.find((one) => one === search['show']) ?? 'edits'
  const before = Number(search['before'])
  return { filter, before: Number.isSafeInteger(before) && before > 0 ? before : undefined }
}

function filterOf(filter: Filter, before: number | undefined): ChangeFilter {
  return {
    ...(filter === 'all' ? {} : { only: filter }),
    ...(before === undefined ? {} : { before }),
    limit: SHOWN,
  }
}
