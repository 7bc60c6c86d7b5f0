import { isDeepStrictEqual } from 'node:util'

/** What drizzle writes beside each migration: the whole schema at that moment. */
export interface Snapshot {
  tables: Record<string, Record<string, unknown>>
  enums: Record<string, unknown>
}

/** Names each table, column, index, constraint and enum in which two schemas differ. */
export function compareSnapshots(before: Snapshot, after: Snapshot): string[] {
  const [was, is] = [plain(before), plain(after)]
  return [
    ...compareMaps(was.enums, is.enums, 'enum'),
    ...keysOf(was.tables, is.tables).flatMap((table) =>
      compareTables(table, was.tables[table], is.tables[table]),
    ),
  ]
}

function compareTables(
  name: string,
  was: Record<string, unknown> | undefined,
  is: Record<string, unknown> | undefined,
): string[] {
  if (was === undefined) return [`+ table ${name}`]
  if (is === undefined) return [`- table ${name}`]
  return keysOf(was, is).flatMap((part) => {
    const label = `${name} ${part}`
    return isMap(was[part]) && isMap(is[part])
      ? compareMaps(was[part], is[part], label)
      : isDeepStrictEqual(was[part], is[part])
        ? []
        : [`~ ${label}`]
  })
}

function compareMaps(
  was: Record<string, unknown>,
  is: Record<string, unknown>,
  label: string,
): string[] {
  return keysOf(was, is).flatMap((key) => {
    if (!(key in was)) return [`+ ${label} ${key}`]
    if (!(key in is)) return [`- ${label} ${key}`]
    return isDeepStrictEqual(was[key], is[key]) ? [] : [`~ ${label} ${key}`]
  })
}

/** One of the two was read from JSON, where `undefined` does not exist. */
function plain(snapshot: Snapshot): Snapshot {
  return JSON.parse(JSON.stringify(snapshot)) as Snapshot
}

function keysOf(left: object, right: object): string[] {
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].toSorted()
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
