import type { Plugin } from 'payload'
import { unmatchedEndpoints } from './unmatched-routes.ts'

const FOLDER = '/domains/orders/admin'

/** Pages of orders that are no documents: packing slips, and what comes back; money for orders. */
export const withOrderPages: Plugin = (config) => {
  const components = config.admin?.components
  return {
    ...config,
    endpoints: [...(config.endpoints ?? []), ...unmatchedEndpoints],
    admin: {
      ...config.admin,
      components: {
        ...components,
        afterNavLinks: [
          ...(components?.afterNavLinks ?? []),
          `${FOLDER}/returns/nav-link.tsx#ReturnsNavLink`,
        ],
        views: {
          ...components?.views,
          returns: {
            Component: `${FOLDER}/returns/returns-view.tsx#ReturnsView`,
            path: '/returns',
            exact: true,
            meta: { title: 'Returns' },
          },
          packingSlip: {
            Component: `${FOLDER}/slip/slip-view.tsx#PackingSlipView`,
            path: '/orders/:id/packing-slip',
            exact: true,
            meta: { title: 'Packing slip' },
          },
        },
      },
    },
  }
}
