import type { Entry } from './shop-live.ts'

interface Verdict {
  version: number
  tags: Entry['tags']
  revision: Entry['revision']
  isCurrent: boolean
}

/**
 * The same entries are asked about again and again between two changes, so the last verdict on
 * each is remembered until `version` moves on.
 */
export function rememberVerdicts(
  judge: (entry: Entry) => boolean,
  version: () => number,
): (entry: Entry) => boolean {
  const verdicts = new WeakMap<Entry, Verdict>()
  return (entry) => {
    const { tags, revision } = entry
    const known = verdicts.get(entry)
    const isKnown =
      known?.version === version() && known.tags === tags && known.revision === revision
    if (isKnown) return known.isCurrent
    const isCurrent = judge(entry)
    verdicts.set(entry, { version: version(), tags, revision, isCurrent })
    return isCurrent
  }
}
