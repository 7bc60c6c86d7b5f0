import { env } from '../env.ts'

/** The root of the media's addresses, from the environment of the running process. */
export function mediaBase(): string {
  return env.MEDIA_BASE_URL
}
