/** How telling it is that a product has a word that `found` of `size` products have. */
export function idfOf(found: number, size: number): number {
  return Math.log(1 + (size - found + 0.5) / (found + 0.5))
}
