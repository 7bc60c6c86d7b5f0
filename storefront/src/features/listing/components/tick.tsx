'use client'

import { useLinkStatus } from 'next/link'
import styles from './tick.module.css'

interface TickProps {
  isSelected: boolean
  kind: 'one' | 'many' | 'switch' | 'path'
  swatch: string | null
}

/** Whether a value is chosen. Under a finger it changes at once; the list follows. */
export function Tick({ isSelected, kind, swatch }: TickProps) {
  const { pending } = useLinkStatus()
  const isOn = pending ? !isSelected : isSelected
  return (
    <span
      aria-hidden="true"
      className={swatch ? `${styles.tick} ${styles.swatch}` : styles.tick}
      data-kind={kind}
      data-on={isOn || undefined}
      style={swatch ? { backgroundColor: swatch } : undefined}
    />
  )
}
