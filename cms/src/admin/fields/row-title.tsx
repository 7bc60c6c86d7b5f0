'use client'

import { useRowLabel } from '@payloadcms/ui'
import type { Words } from '../../platform/words.ts'
import { useSay } from '../ui/use-say.ts'
import styles from './row-title.module.css'

/** The kind of a row, and the first words in it. */
export function RowTitle({ kind }: { kind?: Words }) {
  const say = useSay()
  const { data, rowNumber } = useRowLabel<Record<string, unknown>>()
  const title = [data?.heading, data?.label].find(
    (words) => typeof words === 'string' && words !== '',
  )
  return (
    <RowLine number={rowNumber} kind={kind ? say(kind) : undefined}>
      {typeof title === 'string' ? title : ''}
    </RowLine>
  )
}

interface RowLineProps {
  number: number | undefined
  kind: string | undefined
  children: string
}

/** One line of a list of rows. */
export function RowLine({ number, kind, children }: RowLineProps) {
  return (
    <span className={styles.line}>
      <span className={styles.number}>{(number ?? 0) + 1}</span>
      {kind ? <span className={styles.kind}>{kind}</span> : null}
      <span className={styles.words}>{children}</span>
    </span>
  )
}
