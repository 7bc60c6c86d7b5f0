import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import document from '@vitrine/shared-types/openapi.json' with { type: 'json' }
import type { FastifyInstance } from 'fastify'
import { REFERENCE_POLICY } from './security-headers.ts'

export const REFERENCE_PATHS = ['/openapi.json', '/reference']

/** There is one document, so the bar to choose another has no use. */
const STYLE = '.swagger-ui .topbar { display: none }'

/** Serves the committed OpenAPI document, and a page to read it with. All assets are local. */
export async function useReference(app: FastifyInstance): Promise<void> {
  const text = JSON.stringify(document)
  app.get('/openapi.json', (_request, reply) =>
    reply.type('application/json; charset=utf-8').header('cache-control', 'no-cache').send(text),
  )
  await app.register(swagger, {
    mode: 'static',
    specification: { document: document as unknown as OpenApiDocument },
  })
  await app.register(swaggerUi, {
    routePrefix: '/reference',
    staticCSP: REFERENCE_POLICY,
    theme: { title: 'Vitrine store API', css: [{ filename: 'reference.css', content: STYLE }] },
    uiConfig: {
      url: '/openapi.json',
      deepLinking: true,
      docExpansion: 'list',
      defaultModelsExpandDepth: 0,
      tryItOutEnabled: true,
      validatorUrl: null,
    },
  })
}

/** The plugin's type knows OpenAPI 3.0; the document is 3.1 and is only handed on. */
type OpenApiDocument = Extract<
  Parameters<typeof swagger>[1],
  { mode: 'static' }
>['specification'] extends infer S
  ? S extends { document: infer D }
    ? D
    : never
  : never
