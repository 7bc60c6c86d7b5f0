import type { CommerceHandlers } from '../../platform/commerce-handler.ts'
import { customerOf } from './caller.ts'
import { changeCustomer } from './commands/change-customer.ts'
import { changeEmail } from './commands/change-email.ts'
import { changePassword } from './commands/change-password.ts'
import { confirmEmail } from './commands/confirm-email.ts'
import { eraseCustomer } from './commands/erase-customer.ts'
import { exportCustomer } from './commands/export-customer.ts'
import { requestConfirmation } from './commands/request-confirmation.ts'
import { requestPasswordReset, resetPassword } from './commands/reset-password.ts'
import { signUp } from './commands/sign-up.ts'
import type { CustomerDeps } from './deps.ts'
import { getCustomer } from './queries.ts'

type Endpoints =
  | 'signUp'
  | 'confirmEmail'
  | 'requestConfirmation'
  | 'requestPasswordReset'
  | 'resetPassword'
  | 'getCustomer'
  | 'changeCustomer'
  | 'changePassword'
  | 'changeEmail'
  | 'exportCustomer'
  | 'eraseCustomer'

/** Opening, changing and closing an account. */
export function accountRoutes(deps: CustomerDeps): CommerceHandlers<Endpoints> {
  return {
    signUp: ({ body, caller }) => signUp(deps, { ...body, origin: caller }),
    confirmEmail: ({ body, caller }) => confirmEmail(deps, { ...body, origin: caller }),
    requestConfirmation: ({ body, caller }) =>
      requestConfirmation(deps, { email: body.email, origin: caller }),
    requestPasswordReset: ({ body, caller }) =>
      requestPasswordReset(deps, { email: body.email, origin: caller }),
    resetPassword: async ({ body, caller, requestId }) => {
      await resetPassword(deps, { ...body, origin: caller, requestId })
      return undefined
    },
    ...ownRoutes(deps),
  }
}

function ownRoutes(
  deps: CustomerDeps,
): CommerceHandlers<
  | 'getCustomer'
  | 'changeCustomer'
  | 'changePassword'
  | 'changeEmail'
  | 'exportCustomer'
  | 'eraseCustomer'
> {
  return {
    getCustomer: ({ caller }) => getCustomer(deps.db, customerOf(caller)),
    changeCustomer: ({ body, caller, version, requestId }) =>
      changeCustomer(deps, {
        customerId: customerOf(caller),
        version: version ?? 0,
        change: body,
        requestId,
      }),
    changePassword: async ({ body, caller, requestId }) => {
      const { sessionId } = caller
      await changePassword(deps, { ...body, customerId: customerOf(caller), sessionId, requestId })
      return undefined
    },
    changeEmail: ({ body, caller, requestId }) =>
      changeEmail(deps, { ...body, customerId: customerOf(caller), origin: caller, requestId }),
    exportCustomer: ({ caller, requestId }) =>
      exportCustomer(deps, { customerId: customerOf(caller), requestId }),
    eraseCustomer: async ({ body, caller, requestId }) => {
      await eraseCustomer(deps, { ...body, customerId: customerOf(caller), requestId })
      return undefined
    },
  }
}
