import type { Plugin } from 'payload'
import { searchEndpoints } from './endpoints.ts'

const FOLDER = '/domains/search/admin'

/** In the panel: a search to try, and what people look for. */
export const withSearchPages: Plugin = (config) => {
  const components = config.admin?.components
  return {
    ...config,
    endpoints: [...(config.endpoints ?? []), ...searchEndpoints],
    admin: {
      ...config.admin,
      components: {
        ...components,
        afterNavLinks: [
          ...(components?.afterNavLinks ?? []),
          `${FOLDER}/nav-links.tsx#TrySearchNavLink`,
          `${FOLDER}/nav-links.tsx#SearchesNavLink`,
        ],
        views: {
          ...components?.views,
          search: {
            Component: `${FOLDER}/explain/search-view.tsx#SearchView`,
            path: '/search',
            exact: true,
            meta: { title: 'Try a search' },
          },
          searches: {
            Component: `${FOLDER}/searches/searches-view.tsx#SearchesView`,
            path: '/searches',
            exact: true,
            meta: { title: 'What people look for' },
          },
        },
      },
    },
  }
}
