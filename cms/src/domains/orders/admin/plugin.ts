import { panelPages } from '../../../platform/panel-pages.ts'
import { unmatchedEndpoints } from './unmatched-routes.ts'

/** Pages of orders that are no documents: packing slips, and what comes back; money for orders. */
export const withOrderPages = panelPages({
  folder: '/domains/orders/admin',
  endpoints: unmatchedEndpoints,
  navLinks: ['returns/nav-link.tsx#ReturnsNavLink'],
  views: {
    returns: {
      component: 'returns/returns-view.tsx#ReturnsView',
      path: '/returns',
      title: 'Returns',
    },
    packingSlip: {
      component: 'slip/slip-view.tsx#PackingSlipView',
      path: '/orders/:id/packing-slip',
      title: 'Packing slip',
    },
  },
})
