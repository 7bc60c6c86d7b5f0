/** A set of small integers, one bit each. Two that are combined are equally long. */
export type Bitset = Uint32Array

export function bitsetFor(capacity: number): Bitset {
  return new Uint32Array((capacity + 31) >>> 5)
}

export function hasBit(bits: Bitset, at: number): boolean {
  return ((bits[at >>> 5] ?? 0) & (1 << (at & 31))) !== 0
}

export function setBit(bits: Bitset, at: number): void {
  bits[at >>> 5]! |= 1 << (at & 31)
}

export function clearBit(bits: Bitset, at: number): void {
  bits[at >>> 5]! &= ~(1 << (at & 31))
}

/** Keeps in `bits` what is in the other as well. */
export function keepCommon(bits: Bitset, other: Bitset): Bitset {
  for (let at = 0; at < bits.length; at += 1) bits[at]! &= other[at] ?? 0
  return bits
}

/** Takes out of `bits` what is in the other. */
export function removeAll(bits: Bitset, other: Bitset): Bitset {
  for (let at = 0; at < bits.length; at += 1) bits[at]! &= ~(other[at] ?? 0)
  return bits
}

/** Adds to `bits` what is in the other. */
export function addAll(bits: Bitset, other: Bitset): Bitset {
  for (let at = 0; at < other.length; at += 1) bits[at]! |= other[at]!
  return bits
}

export function countBits(bits: Bitset): number {
  let count = 0
  for (let at = 0; at < bits.length; at += 1) {
    let word = bits[at]!
    word -= (word >>> 1) & 0x55555555
    word = (word & 0x33333333) + ((word >>> 2) & 0x33333333)
    count += Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
  }
  return count
}

/** How many are in both. */
export function countCommon(bits: Bitset, other: Bitset): number {
  let count = 0
  for (let at = 0; at < bits.length; at += 1) {
    let word = bits[at]! & other[at]!
    if (word === 0) continue
    word -= (word >>> 1) & 0x55555555
    word = (word & 0x33333333) + ((word >>> 2) & 0x33333333)
    count += Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
  }
  return count
}

/** The members in rising order. */
export function membersOf(bits: Bitset): number[] {
  const members: number[] = []
  for (let at = 0; at < bits.length; at += 1) {
    for (let word = bits[at]!; word !== 0; word &= word - 1) {
      members.push((at << 5) + 31 - Math.clz32(word & -word))
    }
  }
  return members
}

/** The same set with room for more. */
export function grownBits(bits: Bitset, capacity: number): Bitset {
  const grown = bitsetFor(capacity)
  grown.set(bits)
  return grown
}
