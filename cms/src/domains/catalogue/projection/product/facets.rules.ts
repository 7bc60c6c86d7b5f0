import type { Attribute } from '@vitrine/shared-types/store-api/v1/products'
import type { OptionInUse } from './options.rules.ts'

/** A filter is written `key:value,key:value`: a value with these signs could not be asked for. */
const UNASKABLE = /[,:]/u

/** What a list can be narrowed by, as `key:value`: attributes and the options of variants. */
export function facetsOf(
  attributes: readonly Attribute[],
  options: readonly OptionInUse[],
): string[] {
  const facets = new Set<string>()
  for (const { key, values } of attributes) {
    for (const value of values) if (!UNASKABLE.test(value.key)) facets.add(`${key}:${value.key}`)
  }
  for (const { type, values } of options) {
    for (const value of values) facets.add(`${type.key}:${value.key}`)
  }
  return [...facets].sort()
}
