'use client'

import { useRowLabel } from '@payloadcms/ui'
import { useSay } from '../../../../admin/ui/use-say.ts'
import { conditionWords } from './condition-words.ts'

/** A condition in a few words: what it looks at, and what of it can be said without asking. */
export function ConditionLabel() {
  const say = useSay()
  const { data, rowNumber } = useRowLabel<{ kind?: string; tag?: string | null }>()
  const words = conditionWords(data?.kind)
  return (
    <span>
      {(rowNumber ?? 0) + 1}. {words === undefined ? '' : say(words)}
      {data?.kind === 'tag' && data.tag ? ` “${data.tag}”` : null}
    </span>
  )
}
