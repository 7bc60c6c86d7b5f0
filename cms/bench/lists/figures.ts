/** Milliseconds to a tenth: whole ones are too coarse for what takes two of them. */
export interface Fine {
  p50: number
  p95: number
  max: number
}

export function summariseFinely(times: number[]): Fine {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number): number => {
    const value = sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0
    return Math.round(value * 10) / 10
  }
  return { p50: at(0.5), p95: at(0.95), max: at(1) }
}
