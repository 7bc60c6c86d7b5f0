import { Link } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { FilterLinks } from '../../../admin/ui/filter-links.tsx'
import { PanelPage } from '../../../admin/ui/panel-page.tsx'
import { env } from '../../../env.ts'
import { KeepFresh } from '../../../outbox/admin/keep-fresh.tsx'
import { databaseOf } from '../../../platform/commerce-database.ts'
import { say, type Words } from '../../../platform/words.ts'
import { LetterList } from './letter-list.tsx'
import { LetterReader } from './letter-reader.tsx'
import { lettersAddress, readLetterSearch, type LetterSearch } from './letter-search.ts'
import { letterWords } from './letter-words.ts'
import { LETTERS_SHOWN, listLetters } from './letters.ts'
import styles from './letters.module.css'
import { mayReadLetters } from './may-read-letters.ts'

const FILTERS = ['all', 'queued', 'failed'] as const
const FILTER_WORDS = {
  all: letterWords.all,
  queued: letterWords.waiting,
  failed: letterWords.failed,
}

/** What the shop wrote to customers: found by address, subject or order, and read safely. */
export async function LettersView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req } = initPageResult
  const tell = (words: Words) => say(req, words)
  const page = { initPageResult, params, searchParams, title: tell(letterWords.title) }
  if (!mayReadLetters(req)) return <PanelPage {...page}>{tell(letterWords.notYours)}</PanelPage>
  const search = readLetterSearch(searchParams ?? {})
  const lines = await listLetters(databaseOf(req.payload), search)
  const root = `${req.payload.config.routes.admin}/letters`
  const isOpen = search.letter !== undefined
  return (
    <PanelPage {...page} lead={tell(letterWords.lead)}>
      {env.MAIL_URL === undefined ? (
        <p className={styles.notice}>{tell(letterWords.noServer)}</p>
      ) : null}
      <div className={styles.tools}>
        <FilterLinks
          label={tell(letterWords.show)}
          links={FILTERS.map((one) => {
            const only = one === 'all' ? undefined : one
            return {
              href: lettersAddress(root, { q: search.q, only }),
              text: tell(FILTER_WORDS[one]),
              isOn: search.only === only,
            }
          })}
        />
        <SearchForm root={root} search={search} tell={tell} />
      </div>
      <div className={styles.split} data-open={isOpen}>
        <div className={styles.column}>
          {lines.length === 0 ? <p className={styles.empty}>{tell(emptyWords(search))}</p> : null}
          <LetterList lines={lines} root={root} search={search} req={req} />
          <Pages lines={lines} root={root} search={search} tell={tell} />
        </div>
        <div className={styles.reader}>
          {search.letter === undefined ? (
            <p className={styles.empty}>{lines.length === 0 ? '' : tell(letterWords.choose)}</p>
          ) : (
            <LetterReader
              key={search.letter}
              id={search.letter}
              back={lettersAddress(root, { ...search, letter: undefined })}
            />
          )}
        </div>
      </div>
      {search.before === undefined ? <KeepFresh /> : null}
    </PanelPage>
  )
}

interface PartProps {
  root: string
  search: LetterSearch
  tell: (words: Words) => string
}

function SearchForm({ root, search, tell }: PartProps) {
  return (
    <form className={styles.search} action={root} role="search">
      {search.only === undefined ? null : <input type="hidden" name="show" value={search.only} />}
      <label htmlFor="letter-search">{tell(letterWords.search)}</label>
      <input
        id="letter-search"
        type="search"
        name="q"
        maxLength={100}
        defaultValue={search.q}
        placeholder={tell(letterWords.searchHint)}
      />
    </form>
  )
}

function Pages({ lines, root, search, tell }: PartProps & { lines: { id: number }[] }) {
  const oldest = lines.length === LETTERS_SHOWN ? lines.at(-1)?.id : undefined
  return (
    <p className={styles.pages}>
      {search.before === undefined ? null : (
        <Link prefetch={false} href={lettersAddress(root, { ...search, before: undefined })}>
          {tell(letterWords.newest)}
        </Link>
      )}
      {oldest === undefined ? null : (
        <Link prefetch={false} href={lettersAddress(root, { ...search, before: oldest })}>
          {tell(letterWords.older)}
        </Link>
      )}
    </p>
  )
}

function emptyWords({ q, only }: LetterSearch): Words {
  return q === undefined && only === undefined ? letterWords.empty : letterWords.nothingFound
}
