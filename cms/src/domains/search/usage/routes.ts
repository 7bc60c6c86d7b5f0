import type { CommerceHandlers } from '../../../platform/commerce-handler.ts'
import { DomainError } from '../../../platform/errors.ts'
import type { UsageRecorder } from './recorder.ts'
import { createVisitorLimit } from './visitor-limit.ts'

/** Nobody searches, opens and adds more often than this. */
const STEPS_PER_MINUTE = 120

/** Counting what people look for. */
export function usageRoutes(
  recorder: Pick<UsageRecorder, 'record'>,
): CommerceHandlers<'recordSearch'> {
  const mayGoOn = createVisitorLimit(STEPS_PER_MINUTE)
  return {
    async recordSearch({ body, caller }) {
      if (!mayGoOn(caller.address)) {
        throw new DomainError('rate_limited', { data: { retryAfterS: 60 } })
      }
      recorder.record(body)
    },
  }
}
