interface Words {
  path: string
  en: string
  th: string
}

/** Every object inside a value, at any depth. */
export function everything(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return []
  return [value, ...Object.values(value).flatMap((inner) => everything(inner))]
}

/** Every place that is written in both languages, formatted texts as their plain words. */
export function collectWords(value: unknown, path = 'shop'): Words[] {
  if (typeof value !== 'object' || value === null) return []
  if ('en' in value && 'th' in value) {
    return [{ path, en: plain(value.en), th: plain(value.th) }]
  }
  return Object.entries(value).flatMap(([key, inner]) => collectWords(inner, `${path}.${key}`))
}

function plain(value: unknown): string {
  if (typeof value === 'string') return value
  return everything(value)
    .map((thing) => (thing as { text?: unknown }).text)
    .filter((text) => typeof text === 'string')
    .join(' ')
}
