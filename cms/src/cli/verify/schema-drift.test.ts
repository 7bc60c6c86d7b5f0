import { expect, test } from 'vitest'
import { compareSnapshots, type Snapshot } from './schema-drift.ts'

const schema = (columns: Record<string, unknown>): Snapshot => ({
  tables: { 'public.brands': { columns, indexes: {} } },
  enums: { 'public.role': { values: ['admin', 'editor'] } },
})

test('two equal schemas have no differences, whatever undefined values they carry', () => {
  const left = schema({ name: { type: 'varchar', default: undefined } })
  const right = schema({ name: { type: 'varchar' } })
  expect(compareSnapshots(left, right)).toEqual([])
})

test('a renamed field shows as one column less and one more', () => {
  const left = schema({ name: { type: 'varchar' } })
  const right = schema({ label: { type: 'varchar' } })
  expect(compareSnapshots(left, right)).toEqual([
    '+ public.brands columns label',
    '- public.brands columns name',
  ])
})

test('a changed type, a new value of an enum and a new table are each named', () => {
  const left = schema({ name: { type: 'varchar' } })
  const right = schema({ name: { type: 'text' } })
  right.enums['public.role'] = { values: ['admin', 'editor', 'support'] }
  right.tables['public.pages'] = { columns: {} }
  expect(compareSnapshots(left, right)).toEqual([
    '~ enum public.role',
    '~ public.brands columns name',
    '+ table public.pages',
  ])
})
