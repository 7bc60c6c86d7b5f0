import type { z } from 'zod'

type Issue = z.core.$ZodIssue

export type ReadBody =
  | { ok: true; data: unknown; /** What a newer API sent that we do not know. */ dropped: string[] }
  | { ok: false; detail: string }

/** A newer API nests a few unknown things in one another at most. */
const MAX_PASSES = 6

/**
 * Reads a body by the contract. A newer store API may add: keys we do not know are left out, and so
 * are parts of a list whose `type` we do not know, and links to what we do not know. Everything else
 * that differs is refused.
 * Costs nothing while both sides speak the same version: the schema is tried as it is first.
 */
export function readBody(schema: z.ZodType, body: unknown): ReadBody {
  const dropped: string[] = []
  let current = body
  for (let pass = 0; pass < MAX_PASSES; pass += 1) {
    const result = schema.safeParse(current)
    if (result.success) return { ok: true, data: result.data, dropped }
    if (pass === 0) current = structuredClone(body)
    const cuts = cutsFor(current, result.error.issues, [])
    if (!cuts) return { ok: false, detail: describe(result.error.issues) }
    takeOut(current, cuts)
    dropped.push(...cuts.map(({ path }) => path.join('.')))
  }
  return { ok: false, detail: 'the body has too many layers of unknown parts' }
}

type Path = PropertyKey[]

/** What goes; where a part is always there, nothing stands in its place. */
interface Cut {
  path: Path
  leaves: 'no trace' | 'null'
}

/** What to take out so that the issues go away; null when one is not about something added. */
function cutsFor(body: unknown, issues: readonly Issue[], base: Path): Cut[] | null {
  const cuts: Cut[] = []
  for (const issue of issues) {
    const found = cutsForOne(body, issue, [...base, ...issue.path])
    if (!found) return null
    cuts.push(...found)
  }
  return cuts
}

function cutsForOne(body: unknown, issue: Issue, path: Path): Cut[] | null {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...path, key], leaves: 'no trace' }))
  }
  if (issue.code !== 'invalid_union') return null
  const part = unknownLink(issue, path) ?? unknownPart(body, issue, path)
  if (part) return [part]
  for (const branch of issue.errors) {
    const cuts = cutsFor(body, branch, path)
    if (cuts && cuts.length > 0) return cuts
  }
  return null
}

/** A link whose `to` is of a `kind` that we do not know. */
function unknownLink(issue: Extract<Issue, { code: 'invalid_union' }>, path: Path): Cut | null {
  const isDiscriminated = issue.errors.length === 0
  if (!isDiscriminated || path.at(-1) !== 'kind' || path.at(-2) !== 'to') return null
  const link = path.slice(0, -2)
  return { path: link, leaves: typeof link.at(-1) === 'number' ? 'no trace' : 'null' }
}

/** The path of a list's entry whose `type` no branch of the union knows. */
function unknownPart(
  body: unknown,
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: Path,
): Cut | null {
  const isDiscriminated = issue.errors.length === 0
  const entry = isDiscriminated && path.at(-1) === 'type' ? path.slice(0, -1) : path
  if (typeof entry.at(-1) !== 'number') return null
  if (typeof valueAt(body, [...entry, 'type']) !== 'string') return null
  const isUnknown = issue.errors.every((branch) =>
    branch.some((inner) => inner.path.length === 1 && inner.path[0] === 'type'),
  )
  return isUnknown ? { path: entry, leaves: 'no trace' } : null
}

function valueAt(body: unknown, path: Path): unknown {
  let value = body
  for (const key of path) {
    if (value === null || typeof value !== 'object') return undefined
    value = (value as Record<PropertyKey, unknown>)[key]
  }
  return value
}

/** Takes parts out: keys first, then entries of lists from the end, so that positions hold. */
function takeOut(body: unknown, cuts: Cut[]): void {
  const isEntry = ({ path }: Cut) => typeof path.at(-1) === 'number'
  const entries = cuts.filter(isEntry).toSorted((a, b) => fromTheEnd(a.path, b.path))
  for (const { path, leaves } of [...cuts.filter((cut) => !isEntry(cut)), ...entries]) {
    const key = path.at(-1)
    const parent = valueAt(body, path.slice(0, -1))
    if (Array.isArray(parent) && typeof key === 'number') parent.splice(key, 1)
    else if (parent !== null && typeof parent === 'object' && key !== undefined) {
      if (leaves === 'null') Reflect.set(parent, key, null)
      else Reflect.deleteProperty(parent, key)
    }
  }
}

function fromTheEnd(a: Path, b: Path): number {
  const at = a.findIndex((key, index) => key !== b[index])
  return Number(b[at] ?? -1) - Number(a[at] ?? -1) || 0
}

function describe(issues: readonly Issue[]): string {
  return issues
    .slice(0, 3)
    .map((issue) => `${issue.path.map(String).join('.') || 'body'}: ${issue.message}`)
    .join('; ')
}
