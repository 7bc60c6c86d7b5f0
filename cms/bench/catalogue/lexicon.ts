import { chanceOf } from './chance.ts'
import { GOODS } from './words/goods.ts'
import { COLOURS, MATERIALS, PROSE_EN, PROSE_TH, QUALITIES, SYLLABLES } from './words/qualities.ts'

/** The same in both languages. */
export interface Pair {
  en: string
  th: string
}

/** A kind of goods, which is a category of the lowest level. */
export interface Kind extends Pair {
  department: number
  section: number
}

interface Goods {
  departments: Pair[]
  sections: (Pair & { department: number })[]
  kinds: Kind[]
}

export const goods: Goods = readGoods()
export const qualities: Pair[] = pairs(QUALITIES)
export const materials: Pair[] = pairs(MATERIALS)
export const colours: (Pair & { hex: string })[] = pieces(COLOURS).map((piece) => {
  const [en = '', th = '', hex = ''] = piece.split('=')
  return { en, th, hex }
})
export const prose = { en: words(PROSE_EN), th: words(PROSE_TH) }
const SERIES = 3000
const BRANDS = 500
const BRAND_KINDS = ['', '', '', ' Studio', ' & Co', ' Home', ' Works', ' House']
export const series: string[] = names(SERIES, 11, 3)
export const brandNames: string[] = names(BRANDS, 29, 3).map(
  (name, at) => name + (BRAND_KINDS[at % BRAND_KINDS.length] ?? ''),
)

function readGoods(): Goods {
  const found: Goods = { departments: [], sections: [], kinds: [] }
  for (const line of GOODS.trim().split('\n')) {
    const [head = '', list] = line.split(': ')
    if (list === undefined) {
      found.departments.push(pair(head))
      continue
    }
    const department = found.departments.length - 1
    found.sections.push({ ...pair(head), department })
    const section = found.sections.length - 1
    found.kinds.push(...pairs(list).map((one) => ({ ...one, department, section })))
  }
  return found
}

/** So many names, each once, of two syllables or up to `most`. */
function names(count: number, seed: number, most: number): string[] {
  const chance = chanceOf(seed, 0)
  const syllables = words(SYLLABLES)
  const found = new Set<string>()
  while (found.size < count) {
    const length = 2 + chance.below(most - 1)
    const name = Array.from({ length }, () => chance.pick(syllables)).join('')
    found.add(name.charAt(0).toUpperCase() + name.slice(1))
  }
  return [...found]
}

function pairs(list: string): Pair[] {
  return pieces(list).map(pair)
}

function pair(piece: string): Pair {
  const [en = '', th = ''] = piece.split('=')
  return { en, th }
}

function pieces(list: string): string[] {
  return list
    .split(',')
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
}

function words(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '')
}

/** As part of an address or a key. */
export function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
}
