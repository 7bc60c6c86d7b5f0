'use client'

import { type MouseEvent, useRef } from 'react'
import { searchPath } from '../../../i18n/paths.ts'
import { closeWhenLeft } from '../../../ui/close-when-left.ts'
import type { Reader } from '../../../ui/context.ts'
import type { BoxWords } from '../words.ts'
import { SearchBox } from './search-box.tsx'
import styles from './search-sheet.module.css'

interface SearchSheetProps {
  reader: Reader
  words: BoxWords
  /** What the button is called. */
  label: string
}

/**
 * The header's search: a link to its page, and with a script a sheet over the top of this one. The
 * field is in the page all the time, so that a phone's keyboard comes with the press.
 */
export function SearchSheet({ reader, words, label }: SearchSheetProps) {
  const sheet = useRef<HTMLDivElement>(null)
  function open(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    sheet.current?.showPopover()
    sheet.current?.querySelector('input')?.select()
  }
  return (
    <>
      <a href={searchPath(reader.locale)} className={styles.open} onClick={open} data-search>
        <svg viewBox="0 0 24 24" className={styles.icon} aria-hidden="true">
          <circle cx="10.5" cy="10.5" r="6.5" />
          <path d="m15.5 15.5 5 5" />
        </svg>
        <span className={styles.word}>{label}</span>
      </a>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears of the focus */}
      <div
        id="search-sheet"
        ref={sheet}
        popover="auto"
        role="dialog"
        aria-label={label}
        className={styles.sheet}
        onBlur={closeWhenLeft}
      >
        <div className={styles.column}>
          <button
            type="button"
            popoverTarget="search-sheet"
            popoverTargetAction="hide"
            className={styles.close}
          >
            <svg viewBox="0 0 24 24" className={styles.icon} aria-hidden="true">
              <path d="m5 5 14 14M19 5 5 19" />
            </svg>
            <span className="visually-hidden">{words.close}</span>
          </button>
          <SearchBox
            id="find"
            reader={reader}
            words={words}
            onLeave={() => sheet.current?.hidePopover()}
          />
        </div>
      </div>
    </>
  )
}
