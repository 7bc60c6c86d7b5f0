import type { CollectionConfig, Config, Plugin } from 'payload'

const MARK =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 100'%3E%3Crect width='100' height='100' rx='18' fill='%2323201b'/%3E%3Cpath fill='none' stroke='%23f2efe9' stroke-width='5' d='M24 82V44a26 24 0 0 1 52 0v38Z'/%3E%3Cpath fill='none' stroke='%23f2efe9' stroke-width='5' d='m38 44 12 28 12-28'/%3E%3C/svg%3E"

const ROWS_PER_PAGE = 25
const HISTORY = '/admin/audit/document-history.tsx#DocumentHistory'

/** The panel's own look: its sign, its front page and its sign-in page. */
export const panelLook = {
  meta: {
    titleSuffix: ' · Vitrine',
    robots: 'noindex, nofollow',
    icons: [{ rel: 'icon', type: 'image/svg+xml', url: MARK }],
  },
  avatar: 'default',
  dateFormat: 'd MMM yyyy, HH:mm',
  components: {
    graphics: {
      Logo: '/admin/graphics/wordmark.tsx#Wordmark',
      Icon: '/admin/graphics/mark.tsx#Mark',
    },
    beforeLogin: ['/admin/login/login-words.tsx#BeforeLogin'],
    afterLogin: ['/admin/login/login-words.tsx#AfterLogin'],
    afterNavLinks: [
      '/outbox/admin/nav-link.tsx#PublishingNavLink',
      '/admin/audit/nav-link.tsx#AuditNavLink',
    ],
    views: {
      audit: {
        Component: '/admin/audit/audit-view.tsx#AuditView',
        path: '/audit',
        exact: true,
        meta: { title: 'Who changed what' },
      },
      dashboard: { Component: '/admin/dashboard/dashboard.tsx#Dashboard' },
      publishing: {
        Component: '/outbox/admin/publishing-view.tsx#PublishingView',
        path: '/publishing',
        exact: true,
        meta: { title: 'Published' },
      },
    },
  },
} satisfies Config['admin']

/** What holds for every list and form; a collection may say otherwise. */
export function panelDefaults(): Plugin {
  return (config) => ({
    ...config,
    collections: (config.collections ?? []).map((one) => ({
      ...one,
      admin: {
        hideAPIURL: true,
        pagination: { defaultLimit: ROWS_PER_PAGE },
        ...one.admin,
        components: withHistory(one.admin?.components),
      },
    })),
    globals: (config.globals ?? []).map((one) => ({
      ...one,
      admin: { hideAPIURL: true, ...one.admin },
    })),
  })
}

type Components = NonNullable<NonNullable<CollectionConfig['admin']>['components']>

/** In the menu of every document. */
function withHistory(components: Components = {}): Components {
  const { edit } = components
  const editMenuItems = [...(edit?.editMenuItems ?? []), HISTORY]
  return { ...components, edit: { ...edit, editMenuItems } }
}

/** Payload's Thai calls the language of the content a place on the map. */
export const panelTranslations = {
  en: { general: { locale: 'Content in' } },
  th: {
    general: { locale: 'ภาษาของเนื้อหา' },
    error: {
      localesNotSaved_one: 'บันทึกภาษาต่อไปนี้ไม่ได้:',
      localesNotSaved_other: 'บันทึกภาษาต่อไปนี้ไม่ได้:',
    },
    localization: { localeToPublish: 'ภาษาที่จะเผยแพร่' },
  },
}
