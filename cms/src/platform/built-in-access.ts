import type { SanitizedConfig } from 'payload'
import { isAdmin, isStaff, machineOnly, nobody, type CollectionAccess } from './access.ts'

type Adjustment = (own: Partial<CollectionAccess>) => CollectionAccess

/**
 * Payload adds collections of its own after every plugin has run, most of them open to whoever is
 * signed in to anything. They are closed on the finished config.
 */
const BUILT_IN: Record<string, Adjustment> = {
  // Each person's own columns and filters: Payload's rule ties them to their owner, ours to staff.
  'payload-preferences': (own) => ({
    ...machineOnly,
    create: isStaff,
    read: andStaff(own.read),
    update: andStaff(own.update),
    delete: andStaff(own.delete),
  }),
  // Who is editing what: the panel reads and writes it for every member of staff.
  'payload-locked-documents': () => ({
    ...machineOnly,
    create: isStaff,
    read: isStaff,
    update: isStaff,
    delete: isStaff,
  }),
  'payload-jobs': () => ({ ...machineOnly, read: isAdmin }),
  'payload-migrations': () => machineOnly,
  'payload-kv': () => machineOnly,
}

/** Gives Payload's own collections their access; an unknown one is closed to everybody. */
export function closeBuiltIns(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    if (!collection.slug.startsWith('payload-')) continue
    const adjust = BUILT_IN[collection.slug] ?? (() => machineOnly)
    collection.access = { ...collection.access, ...adjust(collection.access) }
  }
  for (const global of config.globals) {
    if (!global.slug.startsWith('payload-')) continue
    global.access = { read: nobody, readVersions: nobody, update: nobody }
  }
  return config
}

function andStaff(own: CollectionAccess['read'] | undefined): CollectionAccess['read'] {
  return async (args) => (isStaff(args) && own ? await own(args) : false)
}
