'use client'

import { type MouseEvent, type ReactNode, useEffect, useId, useRef } from 'react'
import styles from './dialog.module.css'

interface DialogProps {
  isOpen: boolean
  /** Escape, the cross, or a press beside it. */
  onClose: () => void
  title: string
  /** What the cross says. */
  closeWord: string
  /** In the middle of the page, or along its edge as a drawer. */
  place?: 'middle' | 'edge'
  children: ReactNode
}

/** Something over the page that wants an answer. The browser keeps the focus in it and gives it back. */
export function Dialog({ isOpen, onClose, title, closeWord, place, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()

  useEffect(() => {
    const element = dialog.current
    if (!element) return
    if (isOpen && !element.open) element.showModal()
    if (!isOpen && element.open) element.close()
  }, [isOpen])

  function closeBeside(event: MouseEvent) {
    // The dialog has no padding of its own: whatever hits it and nothing in it is the backdrop.
    if (event.target === dialog.current) onClose()
  }

  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- a press beside it; keys have Escape
    <dialog
      ref={dialog}
      aria-labelledby={heading}
      className={place === 'edge' ? `${styles.dialog} ${styles.edge}` : styles.dialog}
      onClick={closeBeside}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <div className={styles.inner}>
        <div className={styles.head}>
          <h2 id={heading} className={styles.title}>
            {title}
          </h2>
          <button type="button" className={styles.close} onClick={onClose}>
            <svg viewBox="0 0 24 24" aria-hidden="true" className={styles.cross}>
              <path d="m5 5 14 14M19 5 5 19" />
            </svg>
            <span className="visually-hidden">{closeWord}</span>
          </button>
        </div>
        {isOpen ? children : null}
      </div>
    </dialog>
  )
}
