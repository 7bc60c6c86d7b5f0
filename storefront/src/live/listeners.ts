import { logger } from '../platform/logger.ts'

/** Who wants to hear of something. One that throws is logged, and the others hear all the same. */
export interface Listeners<T> {
  /** Answers how to stop listening. */
  add(listener: (value: T) => void): () => void
  tell(value: T): void
}

export function createListeners<T>(name: string): Listeners<T> {
  const all = new Set<(value: T) => void>()
  return {
    add(listener) {
      const own = (value: T) => listener(value)
      all.add(own)
      return () => all.delete(own)
    },
    tell(value) {
      for (const listener of all) {
        try {
          listener(value)
        } catch (error) {
          logger.error({ msg: 'a listener failed', listener: name, err: error })
        }
      }
    },
  }
}
