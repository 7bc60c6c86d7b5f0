'use client'

import { useRouter } from 'next/navigation'
import { type MouseEvent, type RefObject, useEffect } from 'react'
import { fill } from '../../../i18n/fill.ts'
import { searchPath } from '../../../i18n/paths.ts'
import { announce } from '../../../ui/announce.ts'
import type { Reader } from '../../../ui/context.ts'
import { type Suggested, SUGGESTION_KINDS } from '../suggestion-view.ts'
import { useCombobox, useTyped } from '../use-combobox.ts'
import { type Offered, useSuggestions } from '../use-suggestions.ts'
import type { BoxWords } from '../words.ts'
import styles from './suggestions.module.css'

interface SuggestionsProps {
  id: string
  field: RefObject<HTMLInputElement | null>
  reader: Reader
  words: BoxWords['box']
  onLeave: (() => void) | undefined
}

/** A pause after which the number is worth saying. */
const SAY_AFTER_MS = 600

/** What is offered under a search box while somebody types. */
export function Suggestions({ id, field, reader, words, onLeave }: SuggestionsProps) {
  const router = useRouter()
  const offered = useSuggestions(useTyped(field), reader)
  const groups = offered ? groupsOf(offered, reader, words) : []
  const options = groups.flatMap(({ lines }) => lines)
  const box = useCombobox({
    field,
    id,
    count: options.length,
    onChoose: (index) => go(options[index]?.href),
  })
  useSaying(box.isOpen ? (offered?.words ?? '') : '', options.length - 1, words)

  function go(href: string | undefined) {
    if (!href) return
    box.close()
    field.current?.blur()
    onLeave?.()
    router.push(href)
  }
  function follow(event: MouseEvent, href: string) {
    // Into a new tab: the browser's own business.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    go(href)
  }

  if (!box.isOpen) return null
  return (
    // The field keeps the focus: pressing here must not take it away.
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- the field owns the focus
    <div
      id={id}
      role="listbox"
      aria-label={words.list}
      className={styles.list}
      onMouseDown={(event) => event.preventDefault()}
    >
      {groups.map(({ kind, heading, lines }) => (
        <div
          key={kind}
          role="group"
          aria-label={heading ?? lines[0]?.label}
          className={styles.group}
          data-kind={kind}
        >
          {heading === null ? null : (
            <p aria-hidden="true" className={styles.heading}>
              {heading}
            </p>
          )}
          {lines.map((line) => (
            <a
              key={line.href}
              id={`${id}-${options.indexOf(line)}`}
              role="option"
              aria-selected={options.indexOf(line) === box.active}
              tabIndex={-1}
              href={line.href}
              className={styles.option}
              onClick={(event) => follow(event, line.href)}
            >
              <Line line={line} isProduct={kind === 'products'} />
            </a>
          ))}
        </div>
      ))}
    </div>
  )
}

function Line({ line, isProduct }: { line: Suggested; isProduct: boolean }) {
  return (
    <>
      {isProduct ? (
        <span className={styles.picture}>
          {line.picture ? (
            // oxlint-disable-next-line next/no-img-element -- a rendition of the CMS, 48 pixels small
            <img src={line.picture} alt="" width={48} height={48} decoding="async" />
          ) : null}
        </span>
      ) : null}
      <span className={styles.label}>{line.label}</span>
      {line.note ? <span className={styles.note}>{line.note}</span> : null}
    </>
  )
}

interface Group {
  kind: string
  heading: string | null
  lines: Suggested[]
}

/** What there is of each kind, and last the search itself, which promises nothing if there is none. */
function groupsOf({ words: q, view }: Offered, reader: Reader, words: BoxWords['box']): Group[] {
  const kinds = SUGGESTION_KINDS.map((kind) => ({ kind, heading: words[kind], lines: view[kind] }))
  const some = kinds.filter(({ lines }) => lines.length > 0)
  const isNone = some.length === 0
  const all = {
    label: fill(isNone ? words.anyway : words.all, { query: q }),
    href: `${searchPath(reader.locale)}?${new URLSearchParams({ q }).toString()}`,
    note: null,
    picture: null,
  }
  return [...some, { kind: 'all', heading: isNone ? words.none : null, lines: [all] }]
}

/** Says how many there are, for those who do not see the list come. */
function useSaying(q: string, count: number, words: BoxWords['box']) {
  useEffect(() => {
    if (q === '') return
    const timer = setTimeout(() => {
      const said = count === 0 ? words.none : count === 1 ? words.one : words.many
      announce(fill(said, { count }))
    }, SAY_AFTER_MS)
    return () => clearTimeout(timer)
  }, [q, count, words])
}
