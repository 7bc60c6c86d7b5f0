/** What became of one field. */
export interface FieldChange {
  from: unknown
  to: unknown
}

type Group = Record<string, unknown>

/** These change with every save, or say nothing to a person, or must be said to nobody. */
const UNSAID = new Set([
  'id',
  'createdAt',
  'updatedAt',
  'password',
  'salt',
  'hash',
  'sessions',
  'resetPasswordToken',
  'resetPasswordExpiration',
  'loginAttempts',
  'lockUntil',
  'placeholder',
  'contentHash',
])
/** An essay is in the versions of its document; here it is enough to know that it changed. */
const MAX_TEXT = 300
const MAX_FIELDS = 100

/**
 * Field by field, what two states of a document differ in: `prices.THB.amount`, `gallery`. Lists
 * and rich text count as one field; relations are told by their ids, texts are cut.
 */
export function fieldChanges(before: unknown, after: unknown): Record<string, FieldChange> {
  const changes: Record<string, FieldChange> = {}
  compareGroups(asGroup(before), asGroup(after), '', changes)
  return changes
}

function compare(
  before: unknown,
  after: unknown,
  path: string,
  changes: Record<string, FieldChange>,
): void {
  if (isGroup(before) || isGroup(after)) {
    const one = isGroup(before) ? before : {}
    const other = isGroup(after) ? after : {}
    return compareGroups(one, other, `${path}.`, changes)
  }
  if (JSON.stringify(plain(before)) === JSON.stringify(plain(after))) return
  if (Object.keys(changes).length >= MAX_FIELDS) return
  changes[path] = { from: told(before), to: told(after) }
}

function compareGroups(
  before: Group,
  after: Group,
  prefix: string,
  changes: Record<string, FieldChange>,
): void {
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (isSaid(key)) compare(before[key], after[key], `${prefix}${key}`, changes)
  }
}

/** Payload's own columns begin with a bar; whether it is published is worth saying. */
function isSaid(key: string): boolean {
  return !UNSAID.has(key) && (!key.startsWith('_') || key === '_status')
}

function asGroup(value: unknown): Group {
  return typeof value === 'object' && value !== null ? (value as Group) : {}
}

/** A group of fields; a related document or rich text is one value. */
function isGroup(value: unknown): value is Group {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return !('id' in value) && !('root' in value) && !(value instanceof Date)
}

/** Ids for documents, and nothing for what is not there. */
function plain(value: unknown): unknown {
  if (value === undefined || value === '' || value === null) return null
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(plain)
  if (typeof value !== 'object' || value instanceof Date) return value
  if ('root' in value) return value
  const { id, ...rest } = value as { id?: unknown } & Record<string, unknown>
  // A row of a list has a text id and is told by what it says; a document by its number.
  if (typeof id === 'number') return id
  return Object.fromEntries(
    Object.entries(rest)
      .filter(([key]) => !UNSAID.has(key))
      .map(([key, one]) => [key, plain(one)]),
  )
}

function told(value: unknown): unknown {
  const simple = plain(value)
  const text = typeof simple === 'string' ? simple : JSON.stringify(simple)
  if (text.length <= MAX_TEXT) return simple
  return `${text.slice(0, MAX_TEXT)}…`
}
