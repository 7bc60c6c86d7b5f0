import { logger } from '../platform/logger.ts'

/** A list of listeners, each of which may fail without harm to the others. */
export interface Listeners<T> {
  /** Answers what takes the listener off again. */
  add(listener: (value: T) => void): () => void
  tell(value: T): void
}

export function createListeners<T>(): Listeners<T> {
  const all = new Set<(value: T) => void>()
  return {
    add(listener) {
      all.add(listener)
      return () => void all.delete(listener)
    },
    tell(value) {
      for (const listener of all) {
        try {
          listener(value)
        } catch (err) {
          logger.error({ msg: 'a listener to events failed', err })
        }
      }
    },
  }
}
