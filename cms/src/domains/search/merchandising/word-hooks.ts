import type { CollectionBeforeChangeHook, CollectionBeforeValidateHook } from 'payload'
import { afterChangeOf, refuseFields, type FieldProblem } from '../../../platform/refuse-fields.ts'
import { normalise } from '../../catalogue/analysis/index.ts'
import type { WordKind } from './search-words.collection.ts'

/** An entry as it was typed. */
export interface EnteredWords {
  id?: number
  kind?: WordKind
  words?: string[] | null
  from?: string | null
  to?: string | null
}

/** Its name in lists is what it says. */
export const nameWords: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
  if (data === undefined) return data
  const entered = afterChangeOf<EnteredWords>(data, originalDoc as EnteredWords | undefined)
  const title =
    entered.kind === 'replacement'
      ? `${entered.from ?? ''} → ${entered.to ?? ''}`
      : (entered.words ?? []).join(', ')
  return { ...data, title: title.slice(0, 200) }
}

/** Saves only what changes something. */
export const refuseUselessWords: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const entered = afterChangeOf<EnteredWords>(data, originalDoc as EnteredWords | undefined)
  refuseFields(req, 'searchWords', entered.id, wordProblems(entered))
  return data
}

/** What an entry lacks. */
export function wordProblems({ kind, words, from, to }: EnteredWords): FieldProblem[] {
  if (kind === 'replacement') {
    const [one, other] = [from, to].map((text) => normalise(text ?? '').trim())
    return [
      ...(one === '' ? [lacks('from')] : []),
      ...(other === '' ? [lacks('to')] : []),
      ...(one !== '' && one === other ? [same] : []),
    ]
  }
  const given = new Set((words ?? []).map((word) => normalise(word).trim()))
  given.delete('')
  if (kind !== 'synonyms') return given.size === 0 ? [lacks('words')] : []
  return given.size < 2 ? [alone] : []
}

const lacks = (path: string): FieldProblem => ({
  path,
  words: { en: 'Write a word or a phrase.', th: 'ใส่คำหรือวลี' },
})
const same: FieldProblem = {
  path: 'to',
  words: { en: 'This is the same word.', th: 'เป็นคำเดียวกัน' },
}
const alone: FieldProblem = {
  path: 'words',
  words: {
    en: 'Write at least two different words or phrases.',
    th: 'ใส่คำหรือวลีที่ต่างกันอย่างน้อยสองรายการ',
  },
}
