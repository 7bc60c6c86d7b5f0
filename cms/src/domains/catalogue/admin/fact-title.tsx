'use client'

import { useRowLabel } from '@payloadcms/ui'
import { RowLine } from '../../../admin/fields/row-title.tsx'
import { useLabels, type Labels } from '../../../admin/ui/use-labels.ts'
import { useSay } from '../../../admin/ui/use-say.ts'
import type { Words } from '../../../platform/words.ts'
import { idOf, idsOf } from '../rules.ts'

const YES: Words = { en: 'Yes', th: 'ใช่' }
const NO: Words = { en: 'No', th: 'ไม่' }

interface Fact {
  attribute?: unknown
  value?: unknown
  values?: unknown
}

/** A fact in one line: “Material: stoneware, teak”. */
export function FactTitle() {
  const say = useSay()
  const { data, rowNumber } = useRowLabel<Fact>()
  const attributes = useLabels('attributes')
  const options = useLabels('attributeOptions')
  const name = labelOf(attributes, idOf(data?.attribute))
  const value = valueOf(data, options, (isTrue) => say(isTrue ? YES : NO))
  return (
    <RowLine number={rowNumber} kind={name}>
      {value}
    </RowLine>
  )
}

function valueOf(
  fact: Fact | undefined,
  options: Labels | null,
  yesOrNo: (isTrue: boolean) => string,
): string {
  const chosen = idsOf(fact?.values).map((id) => labelOf(options, id))
  if (chosen.length > 0) return chosen.join(', ')
  const value = fact?.value
  if (typeof value === 'boolean') return yesOrNo(value)
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

function labelOf(labels: Labels | null, id: number | null): string {
  return (id === null ? undefined : labels?.get(id)) ?? '…'
}
