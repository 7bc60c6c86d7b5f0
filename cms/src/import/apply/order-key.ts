const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const BASE = DIGITS.length

/**
 * The n-th of Payload's order keys (`a0`, `a1`, … `az`, `b00`, …): they sort as texts, and a key
 * between two of them can always be made when an editor drags a row.
 */
export function orderKey(index: number): string {
  let [width, first] = [1, 0]
  while (index - first >= BASE ** width) {
    first += BASE ** width
    width++
  }
  let [rest, digits] = [index - first, '']
  for (let place = 0; place < width; place++) {
    digits = (DIGITS[rest % BASE] ?? '0') + digits
    rest = Math.floor(rest / BASE)
  }
  return String.fromCharCode('a'.charCodeAt(0) + width - 1) + digits
}
