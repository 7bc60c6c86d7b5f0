'use client'

import { useRowLabel } from '@payloadcms/ui'
import { useSay } from '../../../../admin/ui/use-say.ts'
import type { Words } from '../../../../platform/words.ts'

/** A step in a few words: what it does, and how far. */
export function StepLabel({ kind }: { kind: Words }) {
  const say = useSay()
  const { data, rowNumber } = useRowLabel<{ place?: number; percent?: number }>()
  const { place, percent } = data ?? {}
  const sign = percent !== undefined && percent > 0 ? '+' : ''
  return (
    <span>
      {(rowNumber ?? 0) + 1}. {say(kind)}
      {place === undefined ? null : ` · ${place}`}
      {percent === undefined ? null : ` · ${sign}${percent} %`}
    </span>
  )
}
