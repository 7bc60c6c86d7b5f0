import type { z } from 'zod'

type Issue = z.core.$ZodIssue

export type ReadBody =
  | { ok: true; data: unknown; /** What a newer API sent that we do not know. */ dropped: string[] }
  | { ok: false; detail: string }

/** A newer API nests a few unknown things in one another at most. */
const MAX_PASSES = 6

/**
 * Reads a body by the contract. A newer store API may add: keys we do not know are left out, and so
 * are parts of a list whose `type` we do not know. Everything else that differs is refused.
 * Costs nothing while both sides speak the same version: the schema is tried as it is first.
 */
export function readBody(schema: z.ZodType, body: unknown): ReadBody {
  const dropped: string[] = []
  let current = body
  for (let pass = 0; pass < MAX_PASSES; pass += 1) {
    const result = schema.safeParse(current)
    if (result.success) return { ok: true, data: result.data, dropped }
    if (pass === 0) current = structuredClone(body)
    const cuts = result.error.issues.map((issue) => cut(current, issue, []))
    if (cuts.some((one) => one === null))
      return { ok: false, detail: describe(result.error.issues) }
    compact(current, cuts.flat() as Cut[])
    dropped.push(...(cuts.flat() as Cut[]).map(({ path }) => path.join('.')))
  }
  return { ok: false, detail: 'the body has too many layers of unknown parts' }
}

interface Cut {
  path: PropertyKey[]
}

/** What to take out so that an issue goes away; null when it is not about something added. */
function cut(body: unknown, issue: Issue, base: PropertyKey[]): Cut[] | null {
  const path = [...base, ...issue.path]
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...path, key] }))
  }
  if (issue.code !== 'invalid_union') return null
  const part = isUnknownPart(body, issue, path)
  if (part) return [{ path: part }]
  for (const branch of issue.errors) {
    const cuts = branch.map((inner) => cut(body, inner, path))
    if (cuts.length > 0 && cuts.every((one) => one !== null)) return cuts.flat() as Cut[]
  }
  return null
}

/** The path of a list's entry whose `type` no branch of the union knows. */
function isUnknownPart(
  body: unknown,
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: PropertyKey[],
): PropertyKey[] | null {
  const isDiscriminated = issue.errors.length === 0
  const entry = isDiscriminated && path.at(-1) === 'type' ? path.slice(0, -1) : path
  if (typeof entry.at(-1) !== 'number') return null
  if (typeof valueAt(body, [...entry, 'type']) !== 'string') return null
  const isUnknown = issue.errors.every((branch) =>
    branch.some((inner) => inner.path.length === 1 && inner.path[0] === 'type'),
  )
  return isUnknown ? entry : null
}

function valueAt(body: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      value !== null && typeof value === 'object'
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    body,
  )
}

/** Takes the cuts out of the body, entries of lists from the end so that positions hold. */
function compact(body: unknown, cuts: Cut[]): void {
  const byPosition = cuts.toSorted((a, b) => Number(b.path.at(-1)) - Number(a.path.at(-1)) || 0)
  for (const { path } of byPosition) {
    const key = path.at(-1)
    const parent = valueAt(body, path.slice(0, -1))
    if (Array.isArray(parent) && typeof key === 'number') parent.splice(key, 1)
    else if (parent !== null && typeof parent === 'object' && key !== undefined) {
      delete (parent as Record<PropertyKey, unknown>)[key]
    }
  }
}

function describe(issues: readonly Issue[]): string {
  return issues
    .slice(0, 3)
    .map((issue) => `${issue.path.map(String).join('.') || 'body'}: ${issue.message}`)
    .join('; ')
}
