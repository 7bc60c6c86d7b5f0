/** A gap between page numbers. */
export const GAP = 'gap'
export type PageStep = number | typeof GAP

/**
 * The page numbers to offer: the first, the last, the current one and its neighbours. A gap that
 * would hide a single page shows that page instead.
 */
export function pageSteps(current: number, count: number): PageStep[] {
  const wanted = [1, current - 1, current, current + 1, count].filter(
    (page) => page >= 1 && page <= count,
  )
  const pages = [...new Set(wanted)].toSorted((a, b) => a - b)
  const steps: PageStep[] = []
  let previous = 0
  for (const page of pages) {
    if (page - previous === 2) steps.push(previous + 1)
    else if (page - previous > 2) steps.push(GAP)
    steps.push(page)
    previous = page
  }
  return steps
}
