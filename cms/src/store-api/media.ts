import staticFiles from '@fastify/static'
import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify'
import { DomainError } from '../platform/errors.ts'
import { MEDIA_RESOURCE_POLICY } from './security-headers.ts'

export const MEDIA_PREFIX = '/media/'

const ONE_YEAR_MS = 31_536_000_000
/** Raster images alone: nothing that a browser could run. */
const SERVED = /\.(?:avif|webp|jpe?g|png|gif)$/iu

type MediaRequest = FastifyRequest<{ Params: { '*': string } }>

/** Serves the stored files. Their names carry a hash of their content, so they never change. */
export async function useMedia(app: FastifyInstance, root: string): Promise<void> {
  await app.register(staticFiles, {
    root,
    serve: false,
    index: false,
    dotfiles: 'ignore',
    immutable: true,
    maxAge: ONE_YEAR_MS,
    suppressWarning: true,
    setHeaders: (reply) => void reply.header('cross-origin-resource-policy', MEDIA_RESOURCE_POLICY),
  })
  app.get<{ Params: { '*': string } }>(`${MEDIA_PREFIX}*`, {
    handler: (request, reply) => reply.sendFile(fileOf(request)),
    errorHandler(error: FastifyError, request, reply) {
      if (error.statusCode !== 416 || request.headers.range === undefined) throw error
      // A range that cannot be met may be ignored (RFC 9110, 14.2): send the whole file.
      delete request.raw.headers.range
      reply.sendFile(fileOf(request))
    },
  })
}

/** The file's path below the media root; anything that is no plain path to an image is not there. */
function fileOf({ params }: MediaRequest): string {
  const path = params['*']
  const isPlain = path.split('/').every((part) => part !== '' && !part.startsWith('.'))
  if (!isPlain || /[\\\0]/u.test(path) || !SERVED.test(path)) {
    throw new DomainError('media_not_found')
  }
  return path
}
