import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'
import { say } from '../../../platform/words.ts'
import { lettersAddress, type LetterSearch } from './letter-search.ts'
import { letterNames, letterStates } from './letter-words.ts'
import type { LetterLine } from './letters.ts'
import styles from './letters.module.css'

interface LetterListProps {
  lines: LetterLine[]
  root: string
  search: LetterSearch
  req: PayloadRequest
}

/** The letters, newest first; each leads to itself. */
export function LetterList({ lines, root, search, req }: LetterListProps) {
  const format = new Intl.DateTimeFormat(`${req.i18n.language}-u-ca-gregory`, {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'Asia/Bangkok',
  })
  return (
    <ol className={styles.list}>
      {lines.map(({ id, template, recipient, subject, status, at }) => (
        <li key={id} data-status={status}>
          <Link
            prefetch={false}
            href={lettersAddress(root, { ...search, letter: id })}
            aria-current={search.letter === id ? 'true' : undefined}
          >
            <span className={styles.recipient}>{recipient}</span>
            <time dateTime={new Date(at).toISOString()}>{format.format(new Date(at))}</time>
            <span className={styles.subject}>{subject ?? say(req, letterNames[template])}</span>
            <span className={styles.state}>{say(req, letterStates[status])}</span>
          </Link>
        </li>
      ))}
    </ol>
  )
}
