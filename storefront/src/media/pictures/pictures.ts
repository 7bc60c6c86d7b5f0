import { logger } from '../../platform/logger.ts'
import type { PictureName } from './picture-name.ts'
import type { OriginAnswer, PictureOrigin } from './picture-origin.ts'
import type { Bytes, PictureStore, StoredPicture } from './picture-store.ts'

/** What the shop has to give for a picture's name. */
export type Picture =
  | { kind: 'stored'; picture: StoredPicture }
  /** Another rendition, while the one that was asked for cannot be had. */
  | { kind: 'stand-in'; picture: StoredPicture }
  /** On its way from the store, and to the disk at the same time. */
  | { kind: 'passing'; body: Bytes; bytes: number | null }
  | { kind: 'missing' }
  | { kind: 'unavailable' }

export interface Pictures {
  /** With `isWhole` the answer waits until the file is on disk, for its length or a part of it. */
  open(name: PictureName, options?: { isWhole?: boolean }): Promise<Picture>
}

/** How a flight ended: `landed` means that the disk was tried, not that it took the file. */
type Outcome = 'landed' | 'missing' | 'unavailable'

/** Pictures from disk, or else from the store: fetched once, however many ask. */
export function createPictures({
  store,
  origin,
}: {
  store: PictureStore
  origin: PictureOrigin
}): Pictures {
  const flights = new Map<string, Promise<Outcome>>()

  async function open(name: PictureName, { isWhole = false } = {}): Promise<Picture> {
    const picture = await store.find(name)
    if (picture) return { kind: 'stored', picture }
    const underWay = flights.get(name.disk)
    if (underWay) return follow(name, await underWay)
    const flight = lead(name)
    flights.set(name.disk, flight.outcome)
    if (!isWhole) return flight.picture
    const passing = await flight.picture
    if (passing.kind !== 'passing') return passing
    // Not awaited: one half of a stream is cancelled when the other half has ended.
    void passing.body.cancel()
    return follow(name, await flight.outcome)
  }

  /** The first to ask: gets the bytes as they come, while they go to disk. */
  function lead(name: PictureName): { picture: Promise<Picture>; outcome: Promise<Outcome> } {
    const outcome = Promise.withResolvers<Outcome>()
    const end = (how: Outcome) => {
      flights.delete(name.disk)
      outcome.resolve(how)
    }
    const picture = origin.fetch(name).then(
      (answer) => {
        if (answer.kind !== 'found') {
          end(answer.kind)
          return settle(name, answer)
        }
        const [forShopper, forDisk] = answer.body.tee()
        const warn = (err: unknown) => logger.warn({ msg: 'picture not kept', err })
        void store.keep(name, forDisk).then(
          () => end('landed'),
          (error: unknown) => {
            warn(error)
            end('landed')
          },
        )
        return { kind: 'passing' as const, body: forShopper, bytes: answer.bytes }
      },
      (error: unknown) => {
        end('unavailable')
        throw error
      },
    )
    return { picture, outcome: outcome.promise }
  }

  /** Those who ask while it is on its way. A disk that took nothing leaves each to itself. */
  async function follow(name: PictureName, outcome: Outcome): Promise<Picture> {
    if (outcome !== 'landed') return settle(name, { kind: outcome })
    const picture = await store.find(name)
    return picture ? { kind: 'stored', picture } : settle(name, await origin.fetch(name))
  }

  async function settle(name: PictureName, answer: OriginAnswer): Promise<Picture> {
    if (answer.kind === 'found') return { ...answer, kind: 'passing' }
    if (answer.kind === 'missing') return answer
    const picture = await store.findStandIn(name)
    return picture ? { kind: 'stand-in', picture } : answer
  }

  return { open }
}
