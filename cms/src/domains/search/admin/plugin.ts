import { panelPages } from '../../../platform/panel-pages.ts'
import { searchEndpoints } from './endpoints.ts'

/** In the panel: a search to try, and what people look for. */
export const withSearchPages = panelPages({
  folder: '/domains/search/admin',
  endpoints: searchEndpoints,
  navLinks: ['nav-links.tsx#TrySearchNavLink', 'nav-links.tsx#SearchesNavLink'],
  views: {
    search: {
      component: 'explain/search-view.tsx#SearchView',
      path: '/search',
      title: 'Try a search',
    },
    searches: {
      component: 'searches/searches-view.tsx#SearchesView',
      path: '/searches',
      title: 'What people look for',
    },
  },
})
