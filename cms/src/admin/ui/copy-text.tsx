'use client'

import { useEffect, useState } from 'react'
import styles from './copy-text.module.css'
import { useSay } from './use-say.ts'

interface CopyTextProps {
  text: string
  /** The text stands before the button. */
  isShown?: boolean
}

/** A small button that copies a text, and says that it did. */
export function CopyText({ text, isShown = false }: CopyTextProps) {
  const say = useSay()
  const [isCopied, setIsCopied] = useState(false)
  useEffect(() => {
    if (!isCopied) return undefined
    const timer = setTimeout(() => setIsCopied(false), 1500)
    return () => clearTimeout(timer)
  }, [isCopied])
  const label = say(isCopied ? { en: 'Copied', th: 'คัดลอกแล้ว' } : { en: 'Copy', th: 'คัดลอก' })
  return (
    <span className={styles.copy}>
      {isShown ? <span className={styles.text}>{text}</span> : null}
      <button
        type="button"
        aria-label={`${label}: ${text}`}
        onClick={() => void write(text).then(setIsCopied)}
      >
        <span aria-live="polite">{label}</span>
      </button>
    </span>
  )
}

/** Over plain http in a local network there is no clipboard: then nothing is copied. */
async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
