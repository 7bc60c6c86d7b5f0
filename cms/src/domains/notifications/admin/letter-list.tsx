import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'
import { shopClock } from '../../../platform/shop-time.ts'
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
            <time dateTime={new Date(at).toISOString()}>{shopClock(at, req.i18n.language)}</time>
            <span className={styles.subject}>{subject ?? say(req, letterNames[template])}</span>
            <span className={styles.state}>{say(req, letterStates[status])}</span>
          </Link>
        </li>
      ))}
    </ol>
  )
}
