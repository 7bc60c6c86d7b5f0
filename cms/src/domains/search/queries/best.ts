/** Numbers in rising order of their keys, the smallest `count` of them. */
export function smallest(
  candidates: Int32Array,
  count: number,
  compare: (one: number, other: number) => number,
): Int32Array {
  if (count >= candidates.length / 4) return candidates.sort(compare).subarray(0, count)
  // A heap with the greatest of the best on top: most candidates need one look at it.
  const heap = candidates.slice(0, count)
  for (let at = (count >>> 1) - 1; at >= 0; at -= 1) sink(heap, at, compare)
  for (let at = count; at < candidates.length; at += 1) {
    if (compare(candidates[at]!, heap[0]!) >= 0) continue
    heap[0] = candidates[at]!
    sink(heap, 0, compare)
  }
  return heap.sort(compare)
}

function sink(
  heap: Int32Array,
  from: number,
  compare: (one: number, other: number) => number,
): void {
  let at = from
  for (;;) {
    const left = 2 * at + 1
    if (left >= heap.length) return
    const isRight = left + 1 < heap.length && compare(heap[left + 1]!, heap[left]!) > 0
    const child = isRight ? left + 1 : left
    if (compare(heap[at]!, heap[child]!) >= 0) return
    const value = heap[at]!
    heap[at] = heap[child]!
    heap[child] = value
    at = child
  }
}
