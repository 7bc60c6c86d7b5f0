const CHUNK = 1 << 18

/** A growing list of numbers, read once from its beginning and let go piece by piece. */
export class Chunks<T extends Uint32Array | Uint16Array> {
  length = 0
  private readonly parts: (T | undefined)[] = []
  private readonly make: (length: number) => T
  private read = 0

  constructor(make: (length: number) => T) {
    this.make = make
  }

  push(value: number): void {
    const at = this.length & (CHUNK - 1)
    if (at === 0) this.parts.push(this.make(CHUNK))
    this.parts[this.parts.length - 1]![at] = value
    this.length += 1
  }

  /** The next number; nobody can look at it again. */
  shift(): number {
    const part = this.read >>> 18
    const at = this.read & (CHUNK - 1)
    const value = this.parts[part]![at]!
    if (at === CHUNK - 1) this.parts[part] = undefined
    this.read += 1
    return value
  }
}

/** Of numbers up to four billion. */
export function wideChunks(): Chunks<Uint32Array> {
  return new Chunks((length) => new Uint32Array(length))
}

/** Of numbers up to 65,535. */
export function narrowChunks(): Chunks<Uint16Array> {
  return new Chunks((length) => new Uint16Array(length))
}
