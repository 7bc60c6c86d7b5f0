import { type ChangeMark, reflects } from '@vitrine/shared-types/primitives/reflects'

export interface RefresherParts {
  /** Begins to fetch the page again. Call `ended` when what came is shown. */
  refresh: (seq: number) => void
  /** What the page on the screen was made from. */
  revision: () => string | null
}

/** After these waits a page that is still old is fetched again; then it stays until more happens. */
const AGAIN_AFTER_MS = [250, 1000, 3000, 8000, 20_000]
/** A refresh that never ends must not stop the next. */
const LONGEST_MS = 10_000

/** Brings a page up to date: one refresh at a time, however many changes come in together. */
export class Refresher {
  readonly #parts: RefresherParts
  #marks: ChangeMark[] = []
  /** A revision that is known to be old, whatever replaces it. */
  #old: string | null | undefined
  #seq = 0
  #failures = 0
  #isUnderWay = false
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(parts: RefresherParts) {
    this.#parts = parts
  }

  /** The page must come to reflect these changes, or, without any, be another than it is. */
  want({ marks, seq }: { marks: readonly ChangeMark[]; seq: number }): void {
    this.#marks.push(...marks)
    if (marks.length === 0) this.#old = this.#parts.revision()
    this.#seq = Math.max(this.#seq, seq)
    this.#failures = 0
    if (!this.#isUnderWay) this.#begin()
  }

  /** Looks whether there is anything new, without knowing of it. */
  look(): void {
    if (!this.#isUnderWay) this.#begin()
  }

  /** What the refresh brought is on the screen. */
  ended(): void {
    if (!this.#isUnderWay) return
    clearTimeout(this.#timer)
    this.#isUnderWay = false
    if (this.#isRight()) return this.forget()
    const wait = AGAIN_AFTER_MS[this.#failures]
    if (wait === undefined) return this.forget()
    this.#failures += 1
    this.#timer = setTimeout(() => this.#begin(), wait)
  }

  /** Another page is shown: nothing is wanted of it yet. */
  forget(): void {
    clearTimeout(this.#timer)
    this.#marks = []
    this.#old = undefined
    this.#failures = 0
    this.#isUnderWay = false
  }

  #begin(): void {
    clearTimeout(this.#timer)
    this.#isUnderWay = true
    this.#timer = setTimeout(() => this.ended(), LONGEST_MS)
    this.#parts.refresh(this.#seq)
  }

  #isRight(): boolean {
    const revision = this.#parts.revision()
    if (this.#old !== undefined && revision === this.#old && revision !== null) return false
    // A page that does not know what it was made from cannot be asked.
    if (revision === null) return true
    return this.#marks.every((mark) => reflects(revision, mark))
  }
}
