import type { AttributeBlockDoc } from '../../src/domains/catalogue/projection/documents.ts'
import { zipf, type Chance } from './chance.ts'
import { materials } from './lexicon.ts'
import { references } from './references.ts'

const { attributes, attributeOptions } = references
const valuesOf = Map.groupBy(attributeOptions, ({ attribute }) => attribute as number)

/** Which facts suit the goods of a department: a table says nothing of its taste. */
const BY_DEPARTMENT = [
  'material origin capacity dishwasher finish style maker',
  'material origin capacity dishwasher shape finish maker',
  'material finish height width style room origin',
  'material finish height power style room waterproof',
  'material care pattern width room style origin',
  'material care waterproof organic capacity origin',
  'material height width waterproof origin shape',
  'material care pattern fit season origin organic',
  'material care pattern waterproof height width origin',
  'material finish width power origin maker',
  'material care age pattern organic origin',
  'taste organic origin capacity season maker',
].map((keys) => keys.split(' ').flatMap((key) => attributes.find((one) => one.key === key) ?? []))

const SHARE = 0.75
const MAKERS = ['Somchai', 'Malee', 'Arun', 'Nok', 'Ploy', 'Wichai', 'Dao', 'Kanya']
const pickers = new Map([...valuesOf].map(([id, values]) => [id, zipf(values.length, 0.9)]))

/** The facts of a product, as blocks of its document. */
export function factsOf(
  chance: Chance,
  n: number,
  department: number,
  material: number,
): AttributeBlockDoc[] {
  const stated = (BY_DEPARTMENT[department] ?? []).filter(() => chance.is(SHARE))
  return stated.map(({ id: attribute, key, type }, at) => {
    const own = { id: `bench-${n}-${at}`, attribute }
    if (type === 'number') {
      return { ...own, blockType: 'numberAttribute', value: figure(chance, key) }
    }
    if (type === 'boolean') return { ...own, blockType: 'booleanAttribute', value: chance.is(0.6) }
    if (type === 'text') {
      const name = chance.pick(MAKERS)
      return { ...own, blockType: 'textAttribute', value: { en: name, th: name } }
    }
    const values = valuesOf.get(attribute) ?? []
    const first =
      key === 'material' ? material % materials.length : (pickers.get(attribute)?.(chance) ?? 0)
    const chosen = [first, ...(chance.is(0.15) ? [chance.below(values.length)] : [])]
    const ids = [...new Set(chosen)].flatMap((value) => values[value]?.id ?? [])
    return { ...own, blockType: 'optionAttribute', values: ids }
  })
}

function figure(chance: Chance, key: string): number {
  if (key === 'capacity') return 50 * (1 + chance.below(40))
  if (key === 'age') return 1 + chance.below(10)
  return 5 * (1 + chance.below(30))
}
