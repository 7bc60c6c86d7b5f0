import type { Marks } from '../columns/marks.ts'

/** A mark without the letter of its kind. */
export interface KindMark {
  mark: number
  key: string
}

interface Sorted {
  seen: number
  byKind: Map<string, KindMark[]>
  byFacet: Map<string, KindMark[]>
}

const sorted = new WeakMap<Marks, Sorted>()

/** All marks of a kind, by the letter they begin with. */
export function marksOfKind(marks: Marks, kind: 'b' | 'c' | 't'): readonly KindMark[] {
  return upToDate(marks).byKind.get(kind) ?? []
}

/** The marks of attributes and choices, by the key of the facet; each with its value as key. */
export function marksOfFacets(marks: Marks): ReadonlyMap<string, readonly KindMark[]> {
  return upToDate(marks).byFacet
}

/** Marks only ever become more, so only the new ones are looked at. */
function upToDate(marks: Marks): Sorted {
  const known = sorted.get(marks) ?? { seen: 0, byKind: new Map(), byFacet: new Map() }
  sorted.set(marks, known)
  for (; known.seen < marks.names.length; known.seen += 1) {
    const name = marks.names[known.seen] ?? ''
    const key = name.slice(2)
    if (name.startsWith('f:')) {
      const end = key.indexOf(':')
      add(known.byFacet, key.slice(0, end), { mark: known.seen, key: key.slice(end + 1) })
    } else {
      add(known.byKind, name.slice(0, 1), { mark: known.seen, key })
    }
  }
  return known
}

function add(lists: Map<string, KindMark[]>, name: string, one: KindMark): void {
  const list = lists.get(name)
  if (list === undefined) lists.set(name, [one])
  else list.push(one)
}
