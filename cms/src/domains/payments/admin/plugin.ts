import type { Plugin } from 'payload'
import { paymentEndpoints } from '../routes.ts'

const FOLDER = '/domains/payments/admin'

/** The page for money that a person must look at, its line in the menu and what it asks. */
export const withUnmatchedPage: Plugin = (config) => {
  const components = config.admin?.components
  return {
    ...config,
    endpoints: [...(config.endpoints ?? []), ...paymentEndpoints],
    admin: {
      ...config.admin,
      components: {
        ...components,
        afterNavLinks: [
          ...(components?.afterNavLinks ?? []),
          `${FOLDER}/nav-link.tsx#UnmatchedNavLink`,
        ],
        views: {
          ...components?.views,
          unmatched: {
            Component: `${FOLDER}/unmatched-view.tsx#UnmatchedView`,
            path: '/unmatched',
            exact: true,
            meta: { title: 'Unmatched payments' },
          },
        },
      },
    },
  }
}
