import type { Field } from 'payload'
import type { Words } from './words.ts'

/** A column that commands write and staff only read. */
export function shown(
  name: string,
  label: Words,
  type: 'text' | 'number' | 'date' | 'checkbox' | 'json' = 'text',
): Field {
  const isIndexed = type === 'text' || type === 'date'
  return {
    name,
    type,
    label,
    ...(isIndexed && { index: true }),
    admin: { readOnly: true },
  } as Field
}

/** A column that nobody reads through the panel or its REST. */
export function unseen(name: string, type: 'text' | 'number' | 'date' | 'json' = 'text'): Field {
  return {
    name,
    type,
    label: false,
    admin: { hidden: true },
    access: { read: () => false },
  } as Field
}

/** A column with few values, each with its name in both languages. */
export function shownState(name: string, label: Words, values: Record<string, Words>): Field {
  return {
    name,
    type: 'select',
    required: true,
    index: true,
    label,
    options: Object.entries(values).map(([value, words]) => ({ value, label: words })),
    admin: { readOnly: true },
  }
}
