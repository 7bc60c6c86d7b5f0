import { panelPages } from '../../../platform/panel-pages.ts'

/** A page of what runs low, and the way to it. */
export const withLowStockPage = panelPages({
  folder: '/domains/inventory/admin',
  navLinks: ['low-stock-link.tsx#LowStockLink'],
  views: {
    lowStock: {
      component: 'low-stock-view.tsx#LowStockView',
      path: '/low-stock',
      title: 'Low stock',
    },
  },
})
