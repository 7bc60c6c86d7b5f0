import { panelPages } from '../../../platform/panel-pages.ts'
import { paymentEndpoints } from '../routes.ts'

/** The page for money that a person must look at, its line in the menu and what it asks. */
export const withUnmatchedPage = panelPages({
  folder: '/domains/payments/admin',
  endpoints: paymentEndpoints,
  navLinks: ['nav-link.tsx#UnmatchedNavLink'],
  views: {
    unmatched: {
      component: 'unmatched-view.tsx#UnmatchedView',
      path: '/unmatched',
      title: 'Unmatched payments',
    },
  },
})
