import type { CollectionConfig, GlobalConfig, PayloadRequest, Plugin } from 'payload'
import { audit } from './audit-log.ts'
import { fieldChanges, type FieldChange } from './field-changes.ts'
import { txOf } from './transaction.ts'

/** The machine's own collections: what it does there is in tables of their own. */
const isOurs = ({ slug }: CollectionConfig): boolean => !slug.startsWith('payload-')

/**
 * Notes what every member of staff changes, field by field, in the transaction of the change.
 * Commands that staff give (refund, parcel, stock) write their own entries.
 */
export const auditStaff: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((one) => (isOurs(one) ? audited(one) : one)),
  globals: (config.globals ?? []).map(auditedGlobal),
})

/**
 * `custom.unsaidInAudit` names fields with words of or about customers: the log is for ever and they
 * are not, so it only says that these changed.
 */
function audited(collection: CollectionConfig): CollectionConfig {
  const { custom, hooks, slug } = collection
  const unsaid = new Set<string>(custom?.['unsaidInAudit'])
  return {
    ...collection,
    hooks: {
      ...hooks,
      afterChange: [
        ...(hooks?.afterChange ?? []),
        async ({ doc, previousDoc, operation, req }) => {
          const before = operation === 'create' ? {} : previousDoc
          const noted = { subject: slug, id: doc.id, action: operation, before, after: doc }
          await note(req, { ...noted, unsaid })
        },
      ],
      afterDelete: [
        ...(hooks?.afterDelete ?? []),
        async ({ doc, id, req }) => {
          const noted = { subject: slug, id, action: 'delete', before: doc, after: {} }
          await note(req, { ...noted, unsaid })
        },
      ],
    },
  }
}

function auditedGlobal(global: GlobalConfig): GlobalConfig {
  const { hooks, slug } = global
  return {
    ...global,
    hooks: {
      ...hooks,
      afterChange: [
        ...(hooks?.afterChange ?? []),
        async ({ doc, previousDoc, req }) => {
          await note(req, {
            subject: slug,
            id: '',
            action: 'update',
            before: previousDoc,
            after: doc,
          })
        },
      ],
    },
  }
}

interface Noted {
  subject: string
  id: string | number
  action: string
  before: unknown
  after: unknown
  unsaid?: Set<string>
}

async function note(req: PayloadRequest, noted: Noted) {
  const { subject, id, action, before, after, unsaid = new Set() } = noted
  // Imports and the timetable have no hand: their own records say what they did.
  if (!req.user || isAutosave(req)) return
  const changes = inLanguage(withoutWords(fieldChanges(before, after), unsaid), req)
  if (action === 'update' && Object.keys(changes).length === 0) return
  const tx = await txOf(req)
  await audit(tx, { actor: `user:${req.user.id}`, action, subject, subjectId: id, changes })
}

/** Every few seconds while somebody types: the save that follows tells it all. */
function isAutosave({ query }: PayloadRequest): boolean {
  return query?.['autosave'] === 'true' || query?.['autosave'] === true
}

function withoutWords(
  changes: Record<string, FieldChange>,
  unsaid: Set<string>,
): Record<string, FieldChange> {
  const shown = (value: unknown) => (value === null ? null : '…')
  return Object.fromEntries(
    Object.entries(changes).map(([path, change]) => [
      path,
      unsaid.has(path) ? { from: shown(change.from), to: shown(change.to) } : change,
    ]),
  )
}

/** Which language was written: a title changes in one at a time. */
function inLanguage(
  changes: Record<string, FieldChange>,
  { locale }: PayloadRequest,
): Record<string, FieldChange> {
  if (typeof locale !== 'string' || locale === 'en' || locale === 'all') return changes
  return Object.fromEntries(
    Object.entries(changes).map(([path, change]) => [`${path} (${locale})`, change]),
  )
}
