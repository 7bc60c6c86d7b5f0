/** How many of which variant, below a title that says what it is: `2 × Indigo`. */
export function manyOf(line: { quantity: number; variantTitle: string | null }): string | null {
  const { quantity, variantTitle } = line
  const parts = [quantity > 1 ? `${quantity} ×` : null, variantTitle].filter(Boolean)
  return parts.length > 0 ? parts.join(' ') : null
}
