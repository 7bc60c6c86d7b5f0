/** Counts who is connected: so many in all, so many from one address. */
export class Seats {
  readonly #limits: { all: number; perAddress: number }
  readonly #taken = new Map<string, number>()
  #all = 0
  #isClosed = false

  constructor(limits: { all: number; perAddress: number }) {
    this.#limits = limits
  }

  /** How to leave again, once; null when there is no room. */
  take(address: string): (() => void) | null {
    const own = this.#taken.get(address) ?? 0
    const isFull = this.#all >= this.#limits.all || own >= this.#limits.perAddress
    if (isFull || this.#isClosed) return null
    this.#count(address, 1)
    let isTaken = true
    return () => {
      if (isTaken) this.#count(address, -1)
      isTaken = false
    }
  }

  /** No more seats. */
  close(): void {
    this.#isClosed = true
  }

  #count(address: string, by: number): void {
    this.#all += by
    const own = (this.#taken.get(address) ?? 0) + by
    if (own > 0) this.#taken.set(address, own)
    else this.#taken.delete(address)
  }
}
