import { PREVIEW_COLLECTIONS } from '@vitrine/shared-types/previews/draft-preview'
import type { Plugin } from 'payload'
import { previewLink } from '../platform/live-preview.ts'
import type { DomainModule } from '../platform/module.ts'
import { previewEndpoint } from './routes.ts'

/** Drafts as the shop would show them, for whoever has a link from the panel. */
export const preview: DomainModule = { plugins: [withPreviews()] }

function withPreviews(): Plugin {
  return (config) => ({
    ...config,
    endpoints: [...(config.endpoints ?? []), previewEndpoint],
    collections: (config.collections ?? []).map((collection) => {
      const slug = PREVIEW_COLLECTIONS.find((known) => known === collection.slug)
      if (!slug) return collection
      return { ...collection, admin: { ...collection.admin, preview: previewLink(slug) } }
    }),
  })
}
