/** Where two JSON values differ, one readable line a place: `+` is new, `-` is gone, `~` changed. */
export function differences(before: unknown, after: unknown, path = ''): string[] {
  if (isBranch(before) && isBranch(after) && Array.isArray(before) === Array.isArray(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)])
    return [...keys].flatMap((key) => {
      const place = `${path}/${key}`
      if (!(key in before)) return [`+ ${place}${shown(after[key])}`]
      if (!(key in after)) return [`- ${place}${shown(before[key])}`]
      return differences(before[key], after[key], place)
    })
  }
  if (Object.is(before, after)) return []
  return [`~ ${path || '/'}: ${brief(before)} → ${brief(after)}`]
}

type Branch = Record<string, unknown>

function isBranch(value: unknown): value is Branch {
  return typeof value === 'object' && value !== null
}

function shown(value: unknown): string {
  return isBranch(value) ? '' : `: ${brief(value)}`
}

function brief(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}
