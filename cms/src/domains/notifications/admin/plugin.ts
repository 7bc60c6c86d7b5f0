import type { Plugin } from 'payload'
import { notificationEndpoints } from './routes.ts'

const FOLDER = '/domains/notifications/admin'

/** In the panel: the letters that were written, and what staff should look at. */
export const withNotifications: Plugin = (config) => {
  const components = config.admin?.components
  return {
    ...config,
    endpoints: [...(config.endpoints ?? []), ...notificationEndpoints],
    admin: {
      ...config.admin,
      components: {
        ...components,
        actions: [...(components?.actions ?? []), `${FOLDER}/alert-bell.tsx#AlertBell`],
        afterNavLinks: [
          ...(components?.afterNavLinks ?? []),
          `${FOLDER}/nav-links.tsx#LettersNavLink`,
          `${FOLDER}/nav-links.tsx#AlertsNavLink`,
        ],
        views: {
          ...components?.views,
          letters: {
            Component: `${FOLDER}/letters-view.tsx#LettersView`,
            path: '/letters',
            exact: true,
            meta: { title: 'Letters' },
          },
          alerts: {
            Component: `${FOLDER}/alerts-view.tsx#AlertsView`,
            path: '/alerts',
            exact: true,
            meta: { title: 'Alerts' },
          },
        },
      },
    },
  }
}
