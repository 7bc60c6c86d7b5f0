import { panelPages } from '../../../platform/panel-pages.ts'
import { notificationEndpoints } from './routes.ts'

/** In the panel: the letters that were written, and what staff should look at. */
export const withNotifications = panelPages({
  folder: '/domains/notifications/admin',
  endpoints: notificationEndpoints,
  actions: ['alert-bell.tsx#AlertBell'],
  navLinks: ['nav-links.tsx#LettersNavLink', 'nav-links.tsx#AlertsNavLink'],
  views: {
    letters: { component: 'letters-view.tsx#LettersView', path: '/letters', title: 'Letters' },
    alerts: { component: 'alerts-view.tsx#AlertsView', path: '/alerts', title: 'Alerts' },
  },
})
