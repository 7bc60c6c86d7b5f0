import type { CommerceHandlers } from '../../platform/commerce-handler.ts'
import { warningsOf } from './address.rules.ts'
import { customerOf } from './caller.ts'
import { changeAddress } from './commands/change-address.ts'
import { addAddress } from './commands/keep-address.ts'
import { removeAddress } from './commands/remove-address.ts'
import type { CustomerDeps } from './deps.ts'
import { listAddresses } from './queries.ts'

type Endpoints = 'listAddresses' | 'addAddress' | 'changeAddress' | 'removeAddress' | 'checkAddress'

/** The customer's addresses, and a look at anybody's. */
export function addressRoutes(deps: CustomerDeps): CommerceHandlers<Endpoints> {
  return {
    listAddresses: ({ caller }) => listAddresses(deps.db, customerOf(caller)),
    addAddress: ({ body: { isDefault, ...address }, caller }) =>
      addAddress(deps, { customerId: customerOf(caller), address, isDefault }),
    changeAddress: ({ body: { isDefault, ...address }, params, caller, version, requestId }) =>
      changeAddress(deps, {
        customerId: customerOf(caller),
        addressId: params.addressId,
        version: version ?? 0,
        address,
        isDefault,
        requestId,
      }),
    removeAddress: async ({ params, caller }) => {
      await removeAddress(deps, { customerId: customerOf(caller), addressId: params.addressId })
      return undefined
    },
    checkAddress: ({ body }) => Promise.resolve({ warnings: warningsOf(body) }),
  }
}
