import { announce, announced } from '../../ui/announce.ts'
import { watchChanges } from './visible-changes.ts'

/** A list may change every few seconds; that it did is said less often. */
const SAY_AGAIN_MS = 30_000

/** Shows and says what a refresh has changed. */
export class RefreshReport {
  #finish: (() => boolean) | undefined
  #saidBefore = 0
  #lastSaid = -SAY_AGAIN_MS

  /** Before the first of what comes is on the screen. */
  begin(): void {
    this.#finish ??= watchChanges(document.querySelector('main') ?? document.body)
    this.#saidBefore = announced()
  }

  /** When all of it is. Says `updated` when nobody has said anything more exact. */
  end(updated: string): void {
    const hasChanged = this.#finish?.() ?? false
    this.#finish = undefined
    const isSaid = announced() > this.#saidBefore
    if (!hasChanged || isSaid || performance.now() - this.#lastSaid < SAY_AGAIN_MS) return
    this.#lastSaid = performance.now()
    announce(updated)
  }
}
