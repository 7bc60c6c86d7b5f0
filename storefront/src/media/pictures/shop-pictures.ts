import { join } from 'node:path'
import { CircuitState } from 'cockatiel'
import { env } from '../../env.ts'
import { logger } from '../../platform/logger.ts'
import { processWide } from '../../platform/process-wide.ts'
import { createPictureOrigin } from './picture-origin.ts'
import { createPictureStore } from './picture-store.ts'
import { createPictures, type Pictures } from './pictures.ts'

/** The pictures of the shop that runs: kept beside the snapshot, fetched from its store API. */
export function shopPictures(): Pictures {
  return processWide('pictures', () => {
    const origin = createPictureOrigin(`${env.STORE_API_URL}/media`)
    origin.breaker.onStateChange((state) => {
      logger.warn({ msg: 'circuit to the pictures', state: CircuitState[state] })
    })
    const dir = join(/* turbopackIgnore: true */ env.SNAPSHOT_DIR, 'pictures')
    return createPictures({ store: createPictureStore({ dir }), origin })
  })
}
