import type { Words } from '../../../../platform/words.ts'
import type { ExplainedProduct } from '../../explain/explanation.ts'

type Told = Pick<
  ExplainedProduct,
  'place' | 'ownPlace' | 'words' | 'wording' | 'boosts' | 'pinnedBy' | 'buriedBy'
>
type Field = ExplainedProduct['words'][number]['fields'][number]
type How = NonNullable<ExplainedProduct['words'][number]['matched']>

const LISTS = { en: new Intl.ListFormat('en-GB'), th: new Intl.ListFormat('th') }

const FIELDS: Record<Field, Words> = {
  title: { en: 'the title has', th: 'ชื่อสินค้า' },
  brand: { en: 'the brand has', th: 'แบรนด์' },
  category: { en: 'the category has', th: 'หมวดหมู่' },
  attribute: { en: 'the facts have', th: 'ข้อมูลสินค้า' },
  tag: { en: 'the tags have', th: 'แท็ก' },
  code: { en: 'the article number has', th: 'รหัสสินค้า' },
  description: { en: 'the description has', th: 'คำอธิบาย' },
}

const HOW: Record<How, Words | null> = {
  word: null,
  prefix: { en: 'by its beginning', th: 'ตรงกับต้นคำ' },
  typo: { en: 'with a slip of the keyboard', th: 'เผื่อพิมพ์ผิด' },
  synonym: { en: 'as a synonym', th: 'เป็นคำที่มีความหมายเดียวกัน' },
  compound: { en: 'as part of a longer word', th: 'เป็นส่วนของคำที่ยาวกว่า' },
  part: { en: 'in part', th: 'ตรงบางส่วน' },
}

/** Why a product stands where it does, in one plain sentence. */
export function sentenceOf(told: Told): Words {
  const parts = [
    wordsPart(told),
    togetherPart(told),
    unwantedPart(told),
    rulesPart(told),
    ownPlacePart(told),
  ].filter((part) => part !== null)
  return {
    en: `${ordinal(told.place)}: ${parts.map(({ en }) => en).join('; ')}.`,
    th: `ลำดับที่ ${told.place}: ${parts.map(({ th }) => th).join(' · ')}`,
  }
}

function wordsPart({ words, wording }: Told): Words | null {
  const met = words.filter(({ matched }) => matched !== null)
  if (met.length === 0) return null
  // Where a whole run was met, the words that it was cut into are not missing.
  const missing = wording.coverage > NEARLY_WHOLE ? 0 : words.length - met.length
  const groups = [...Map.groupBy(met, placeOf)].map(([, some]) => groupWords(some))
  const lacks =
    missing === 0
      ? { en: '', th: '' }
      : {
          en: `, ${missing === 1 ? 'one word is' : `${missing} words are`} missing`,
          th: ` ขาด ${missing} คำ`,
        }
  return {
    en: groups.map(({ en }) => en).join(', ') + lacks.en,
    th: groups.map(({ th }) => th).join(' ') + lacks.th,
  }
}

const NEARLY_WHOLE = 0.999

function togetherPart({ wording: { neighbours } }: Told): Words | null {
  if (neighbours <= 1) return null
  return {
    en: 'the title has them side by side, as they were asked for',
    th: 'คำเรียงติดกันในชื่อสินค้าตามที่ค้นหา',
  }
}

function unwantedPart({ wording: { unwanted } }: Told): Words | null {
  if (unwanted === null) return null
  return {
    en: `lowered: the title names “${unwanted}”, which was not wanted`,
    th: `ลดลงเพราะชื่อสินค้ามี “${unwanted}” ซึ่งผู้ค้นหาไม่ต้องการ`,
  }
}

type Word = Told['words'][number]

/** Words that were met in the same way in the same place are told together. */
const placeOf = ({ fields, matched }: Word): string => `${matched} ${fields[0] ?? ''}`

function groupWords(some: Word[]): Words {
  const [first] = some
  const field = first?.fields[0]
  const where = field === undefined ? { en: 'it has', th: 'สินค้า' } : FIELDS[field]
  const how = first?.matched ? HOW[first.matched] : null
  const named = some.map(nameOf)
  const list = { en: LISTS.en.format(named), th: LISTS.th.format(named) }
  return {
    en: `${where.en} ${list.en}${how === null ? '' : ` ${how.en}`}`,
    th: `${where.th}มี ${list.th}${how === null ? '' : ` (${how.th})`}`,
  }
}

/** The word, and what the product has instead of it. */
function nameOf({ word, forms, matched }: Word): string {
  const [form] = forms
  const isOther = form !== undefined && form !== word && matched !== 'part'
  return isOther ? `“${word}” (${form})` : `“${word}”`
}

function rulesPart({ boosts, pinnedBy, buriedBy }: Told): Words | null {
  if (pinnedBy !== null) {
    return { en: `pinned by “${pinnedBy.name}”`, th: `ปักหมุดโดย “${pinnedBy.name}”` }
  }
  if (buriedBy !== null) {
    return { en: `put last by “${buriedBy.name}”`, th: `เลื่อนไปท้ายสุดโดย “${buriedBy.name}”` }
  }
  if (boosts.length === 0) return null
  const told = boosts.map(({ percent, name }) => ({
    en: `${percent < 0 ? 'lowered' : 'lifted'} ${signed(percent)} by “${name}”`,
    th: `${percent < 0 ? 'ลดลง' : 'ดันขึ้น'} ${signed(percent)} โดย “${name}”`,
  }))
  return { en: told.map(({ en }) => en).join(', '), th: told.map(({ th }) => th).join(' ') }
}

const signed = (percent: number): string => `${percent > 0 ? '+' : '−'}${Math.abs(percent)} %`

function ownPlacePart({ place, ownPlace }: Told): Words | null {
  if (ownPlace === place) return null
  if (ownPlace === null) return { en: 'far behind without rules', th: 'หากไม่มีกฎจะอยู่ท้าย ๆ' }
  return {
    en: `${ordinal(ownPlace, 'small')} without rules`,
    th: `หากไม่มีกฎจะอยู่ลำดับที่ ${ownPlace}`,
  }
}

const NAMES = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth', 'Ninth']
const rules = new Intl.PluralRules('en', { type: 'ordinal' })
const ENDINGS = { zero: 'th', one: 'st', two: 'nd', few: 'rd', many: 'th', other: 'th' } as const

function ordinal(place: number, size?: 'small'): string {
  const name = NAMES[place - 1]
  if (name !== undefined) return size === 'small' ? name.toLowerCase() : name
  return `${place}${ENDINGS[rules.select(place)]}`
}
