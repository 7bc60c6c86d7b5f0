import { en } from '@payloadcms/translations/languages/en'
import { th } from '@payloadcms/translations/languages/th'
import { DEFAULT_LOCALE } from '@vitrine/shared-types/primitives/locale'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildConfig, type CollectionSlug } from 'payload'
import sharp from 'sharp'
import { panelDefaults, panelLook, panelTranslations } from './admin/panel.ts'
import { catalogue } from './domains/catalogue/module.ts'
import { projection } from './domains/catalogue/projection/module.ts'
import { cartsDomain } from './domains/carts/module.ts'
import { content } from './domains/content/module.ts'
import { customersDomain } from './domains/customers/module.ts'
import { inventory } from './domains/inventory/module.ts'
import { mediaDomain } from './domains/media/module.ts'
import { notificationsDomain } from './domains/notifications/module.ts'
import { ordersDomain } from './domains/orders/module.ts'
import { paymentsDomain } from './domains/payments/module.ts'
import { promotionsDomain } from './domains/promotions/module.ts'
import { reviewsDomain } from './domains/reviews/module.ts'
import { searchDomain } from './domains/search/module.ts'
import { shippingDomain } from './domains/shipping/module.ts'
import { staff } from './domains/staff/module.ts'
import { env } from './env.ts'
import { outbox } from './outbox/module.ts'
import { STAFF_COLLECTION } from './platform/access.ts'
import { auditStaff } from './platform/audit-plugin.ts'
import { closeBuiltIns } from './platform/built-in-access.ts'
import { answerClientFaults } from './platform/client-faults.ts'
import { database } from './platform/database.ts'
import { livePreview } from './platform/live-preview.ts'
import { logger } from './platform/logger.ts'
import type { DomainModule } from './platform/module.ts'
import { noMail } from './platform/no-mail.ts'
import { richTextEditor } from './platform/rich-text.ts'
import {
  finishLastRun,
  retryScheduledPublishing,
  scheduledPublishing,
} from './platform/scheduled-publishing.ts'
import { preview } from './preview/module.ts'

/** The domains, lowest first: who stands below may be called by who stands above. */
const domains: DomainModule[] = [
  outbox,
  catalogue,
  searchDomain,
  content,
  mediaDomain,
  customersDomain,
  inventory,
  promotionsDomain,
  shippingDomain,
  paymentsDomain,
  cartsDomain,
  ordersDomain,
  reviewsDomain,
  notificationsDomain,
  staff,
  projection,
  preview,
]

const here = path.dirname(fileURLToPath(import.meta.url))
const MAX_UPLOAD_BYTES = 25 * 1024 * 1024
// The panel sends a document as one field of a form; busboy would cut it at 1 MB in silence.
const MAX_FIELD_BYTES = 4 * 1024 * 1024

const collections = domains.flatMap((domain) => domain.collections ?? [])
const slugsWith = (mark: 'isLinkable' | 'previewPath'): CollectionSlug[] =>
  collections.filter((one) => one.custom?.[mark]).map((one) => one.slug as CollectionSlug)

const config = buildConfig({
  secret: env.PAYLOAD_SECRET,
  db: database(Object.assign({}, ...domains.map((domain) => domain.tables ?? {}))),
  collections,
  globals: domains.flatMap((domain) => domain.globals ?? []),
  plugins: [...domains.flatMap((domain) => domain.plugins ?? []), auditStaff, panelDefaults()],
  email: noMail,
  editor: richTextEditor(slugsWith('isLinkable')),
  sharp,
  admin: {
    user: STAFF_COLLECTION,
    importMap: { baseDir: here },
    livePreview: livePreview(slugsWith('previewPath')),
    ...panelLook,
  },
  localization: {
    locales: [
      { code: 'en', label: { en: 'English', th: 'อังกฤษ' } },
      { code: 'th', label: { en: 'Thai', th: 'ไทย' } },
    ],
    defaultLocale: DEFAULT_LOCALE,
    fallback: true,
  },
  i18n: {
    fallbackLanguage: 'en',
    supportedLanguages: { en, th },
    translations: panelTranslations,
  },
  // The panel's own REST is for staff on this host alone; the public reads the store API.
  cors: [env.ADMIN_URL],
  csrf: [env.ADMIN_URL],
  cookiePrefix: 'vitrine-admin',
  graphQL: { disable: true },
  defaultDepth: 1,
  maxDepth: 2,
  jobs: scheduledPublishing,
  onInit: finishLastRun,
  upload: {
    limits: { fileSize: MAX_UPLOAD_BYTES, files: 1, fieldSize: MAX_FIELD_BYTES },
    abortOnLimit: true,
  },
  hooks: { afterError: [answerClientFaults] },
  telemetry: false,
  logger,
  typescript: {
    outputFile: path.resolve(here, '../../shared-types/src/payload-types.ts'),
    autoGenerate: false,
    declare: false,
  },
})

export default config.then(closeBuiltIns).then(retryScheduledPublishing)
