'use client'

import { type MouseEvent, type ReactNode, useRef } from 'react'
import { closeWhenLeft } from '../../../ui/close-when-left.ts'
import { CloseIcon, MenuIcon } from './icons.tsx'
import styles from './menu-sheet.module.css'

interface MenuSheetProps {
  words: { menu: string; close: string }
  children: ReactNode
}

/** The menu of small screens. A popover: opens and closes without a script, and on Escape. */
export function MenuSheet({ words, children }: MenuSheetProps) {
  const sheet = useRef<HTMLDivElement>(null)
  /** Moving within the shop keeps this component, so the sheet must be told to leave. */
  function closeOnLink(event: MouseEvent) {
    if (event.target instanceof Element && event.target.closest('a')) sheet.current?.hidePopover()
  }
  return (
    <div className={styles.menu}>
      <button type="button" popoverTarget="menu-sheet" className={styles.button}>
        <MenuIcon />
        <span className="visually-hidden">{words.menu}</span>
      </button>
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- listens to the links in it, which keys reach */}
      <div
        id="menu-sheet"
        ref={sheet}
        popover="auto"
        className={styles.sheet}
        role="dialog"
        aria-label={words.menu}
        onClick={closeOnLink}
        onBlur={closeWhenLeft}
      >
        <button
          type="button"
          popoverTarget="menu-sheet"
          popoverTargetAction="hide"
          className={styles.close}
        >
          <CloseIcon />
          <span className="visually-hidden">{words.close}</span>
        </button>
        {children}
      </div>
    </div>
  )
}
