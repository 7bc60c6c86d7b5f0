import { getTranslation, type I18nClient } from '@payloadcms/translations'
import { Link } from '@payloadcms/ui'
import type { Payload, PayloadRequest } from 'payload'
import { say } from '../../platform/words.ts'
import styles from './dashboard.module.css'
import type { EditedThing } from './last-edited.ts'
import { dashboardWords } from './words.ts'

interface LastEditedProps {
  things: EditedThing[]
  adminRoute: string
  i18n: PayloadRequest['i18n']
  payload: Payload
}

/** The things somebody worked on last, to go on with. */
export function LastEdited({ things, adminRoute, i18n, payload }: LastEditedProps) {
  const kindOf = (thing: EditedThing) =>
    getTranslation(
      payload.collections[thing.collection].config.labels.singular,
      i18n as unknown as I18nClient,
    )
  return (
    <section>
      <h2 className={styles.heading}>{say({ i18n }, dashboardWords.lastEdited)}</h2>
      {things.length === 0 ? (
        <p className={styles.faint}>{say({ i18n }, dashboardWords.nothingEdited)}</p>
      ) : null}
      <ul className={styles.list}>
        {things.map((thing) => (
          <li key={`${thing.collection}-${thing.id}`}>
            <Link
              prefetch={false}
              href={`${adminRoute}/collections/${thing.collection}/${thing.id}`}
              className={styles.line}
            >
              <span className={styles.grow}>
                {thing.title ?? say({ i18n }, dashboardWords.untitled)}
              </span>
              <span className={styles.unit}>
                {kindOf(thing)}
                {thing.status === 'draft' ? ` · ${say({ i18n }, dashboardWords.draft)}` : ''}
              </span>
              <time className={styles.time} dateTime={thing.at}>
                {ago(thing.at, i18n.language)}
              </time>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

const STEPS = [
  { unit: 'day', seconds: 86_400 },
  { unit: 'hour', seconds: 3600 },
  { unit: 'minute', seconds: 60 },
] as const

function ago(at: string, language: string): string {
  const seconds = Math.max(0, (Date.now() - Date.parse(at)) / 1000)
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto', style: 'short' })
  const step = STEPS.find((one) => seconds >= one.seconds)
  return step
    ? relative.format(-Math.floor(seconds / step.seconds), step.unit)
    : relative.format(0, 'second')
}
