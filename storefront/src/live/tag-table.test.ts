import type { StoreEvent } from '@vitrine/shared-types/events/store-events'
import type { Revision } from '@vitrine/shared-types/primitives/revision'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createTagTable, type TagTable } from './tag-table.ts'
import { createHistory } from './testing/history.ts'

const TAGS = ['a', 'b', 'c', 'd']
const which = fc.nat(3)
const someTags = fc.uniqueArray(fc.constantFrom(...TAGS), { minLength: 1, maxLength: 3 })
/** Weighed so that transactions overlap, and several end between two looks. */
const step = fc.oneof(
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('begin') }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('write'), which, tags: someTags }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('end'), which, isCommit: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('read'), tags: someTags }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('follow') }) },
)
const steps = fc.array(step, { minLength: 20, maxLength: 60, size: 'max' })

type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

interface Read {
  entry: { tags: string[]; locale: 'en'; revision: Revision }
  seen: Set<StoreEvent>
}

/** Lets a history happen; `look` is called whenever the table has caught up with it. */
function play(
  steps: Step[],
  table: TagTable,
  look: (reads: Read[], told: StoreEvent[]) => void,
): void {
  const history = createHistory()
  const reads: Read[] = []
  const told: StoreEvent[] = []
  table.restart(history.revision())
  for (const one of [...steps, { kind: 'follow' } as const]) {
    if (one.kind === 'begin') history.begin()
    else if (one.kind === 'write') history.write(one.which, one.tags)
    else if (one.kind === 'end') history.end(one.which, one.isCommit)
    else if (one.kind === 'read') {
      const entry = { tags: one.tags, locale: 'en' as const, revision: history.revision() }
      reads.push({ entry, seen: new Set(history.visible()) })
    } else {
      // As the store tells them: by number, whoever committed first.
      const unseen = history
        .visible()
        .filter((event) => !told.includes(event))
        .toSorted((a, b) => a.seq - b.seq)
      table.note(history.revision(), unseen)
      told.push(...unseen)
      look(reads, told)
    }
  }
}

const shows = ({ entry, seen }: Read, told: StoreEvent[]) =>
  told.every((event) => seen.has(event) || !event.tags.some((tag) => entry.tags.includes(tag)))

describe('the table of tags', () => {
  it('calls current exactly what reflects every change of its tags, however commits overlap', () => {
    fc.assert(
      fc.property(steps, (some) => {
        const table = createTagTable()
        play(some, table, (reads, told) => {
          const verdicts = reads.map(({ entry }) => table.isCurrent(entry))
          expect(verdicts).toEqual(reads.map((read) => shows(read, told)))
        })
      }),
      { numRuns: 1000 },
    )
  })

  it('that is full calls nothing current that is not, nor old what was read just now', () => {
    fc.assert(
      fc.property(steps, (some) => {
        const table = createTagTable({ maxEntries: 4 })
        play([...some, { kind: 'read', tags: TAGS }], table, (reads, told) => {
          expect(table.size()).toBeLessThanOrEqual(4)
          const current = reads.filter(({ entry }) => table.isCurrent(entry))
          for (const read of current) expect(shows(read, told)).toBe(true)
          if (reads.at(-1)?.entry.tags === TAGS) expect(current).toContain(reads.at(-1))
        })
      }),
      { numRuns: 500 },
    )
  })

  const change = { type: 'product.changed', at: '2026-01-01T00:00:00Z' } as const
  const entry = (revision: Revision, locale: 'en' | 'th' = 'en') => ({
    tags: ['product:1'],
    locale,
    revision,
  })

  it('knows nothing against anyone before it has begun', () => {
    expect(createTagTable().isCurrent(entry('db-1.1.9:9:'))).toBe(true)
  })

  it('keeps languages apart', () => {
    const table = createTagTable()
    table.restart('db-1.1.9:9:')
    table.note('db-1.2.10:10:', [
      { ...change, seq: 2, xid: 9, tags: ['product:1'], locales: ['th'] },
    ])
    expect(table.isCurrent(entry('db-1.1.9:9:', 'en'))).toBe(true)
    expect(table.isCurrent(entry('db-1.1.9:9:', 'th'))).toBe(false)
  })

  it('calls old what was read before it began, and all that another database said', () => {
    const table = createTagTable()
    table.restart('db-1.5.20:22:20')
    expect(table.isCurrent(entry('db-1.5.20:22:20'))).toBe(true)
    expect(table.isCurrent(entry('db-1.5.22:22:'))).toBe(true)
    expect(table.isCurrent(entry('db-1.5.20:21:20'))).toBe(false)
    table.restart('db-2.1.9:9:')
    expect(table.isCurrent(entry('db-1.900.900:900:'))).toBe(false)
    expect(table.isCurrent(entry('db-2.1.9:9:'))).toBe(true)
  })
})
