import { z } from 'zod'
import { defineEndpoint } from '../../primitives/endpoint.ts'

export const Liveness = z.strictObject({ status: z.literal('ok') }).meta({ id: 'Liveness' })
export type Liveness = z.infer<typeof Liveness>

/** Whether the process can serve, and each thing it needs for that. */
export const Readiness = z
  .strictObject({
    status: z.enum(['ok', 'failing']),
    checks: z.record(
      z.string(),
      z.strictObject({
        status: z.enum(['ok', 'failing']),
        latencyMs: z.number().min(0),
        detail: z.string().optional(),
      }),
    ),
  })
  .meta({ id: 'Readiness' })
export type Readiness = z.infer<typeof Readiness>

export const getLiveness = defineEndpoint({
  id: 'getLiveness',
  method: 'GET',
  path: '/health/live',
  summary: 'Is the process alive?',
  description:
    'Answers without touching anything else. For the supervisor that restarts the process.',
  params: undefined,
  query: undefined,
  response: Liveness,
  problems: [],
})

export const getReadiness = defineEndpoint({
  id: 'getReadiness',
  method: 'GET',
  path: '/health/ready',
  summary: 'Can the process serve?',
  description:
    'Checks the database, its migrations, the media folder and the catalogue. Answers 503 with the same body when one of them fails.',
  params: undefined,
  query: undefined,
  response: Readiness,
  problems: [],
})
