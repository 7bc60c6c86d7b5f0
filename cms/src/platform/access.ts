import type { Access, CollectionConfig, FieldAccess, GlobalConfig, PayloadRequest } from 'payload'

/** What a member of staff may do, the mightiest first. */
export const ROLES = ['admin', 'editor', 'support'] as const
export type Role = (typeof ROLES)[number]

/** The one collection whose members are staff. Whoever signed in elsewhere is nobody here. */
export const STAFF_COLLECTION = 'users'

/** The role of the person who asks; null for anyone who is not staff. */
export function roleOf(req: Pick<PayloadRequest, 'user'>): Role | null {
  const user = req.user as { collection?: string; role?: string } | null | undefined
  if (!user || user.collection !== STAFF_COLLECTION) return null
  return ROLES.find((role) => role === user.role) ?? null
}

type Question = { req: PayloadRequest }

export const isAdmin = ({ req }: Question): boolean => roleOf(req) === 'admin'

/** Admins and editors: those who write the catalogue and the pages. */
export const isEditor = ({ req }: Question): boolean => {
  const role = roleOf(req)
  return role === 'admin' || role === 'editor'
}

export const isStaff = ({ req }: Question): boolean => roleOf(req) !== null

/** For verbs that only the machine uses: it overrides access. */
export const nobody = (): boolean => false

/** Admins see everybody, others see themselves alone. */
export const isAdminOrSelf: Access = ({ req }) => {
  if (isAdmin({ req })) return true
  return isStaff({ req }) && req.user ? { id: { equals: req.user.id } } : false
}

export const adminField: FieldAccess = ({ req }) => isAdmin({ req })
export const nobodyField: FieldAccess = () => false

/** Every verb of a collection; leaving one out does not compile. */
export type CollectionAccess = Required<NonNullable<CollectionConfig['access']>>
export type GlobalAccess = Required<NonNullable<GlobalConfig['access']>>

/** Staff read; admins and editors write. */
export const editorsWrite: CollectionAccess = {
  admin: isStaff,
  create: isEditor,
  read: isStaff,
  readVersions: isStaff,
  update: isEditor,
  delete: isEditor,
  unlock: nobody,
}

/** Staff read; admins and editors write. */
export const editorsWriteGlobal: GlobalAccess = {
  read: isStaff,
  readVersions: isStaff,
  update: isEditor,
}

/** Staff read; commands alone write, past Payload. */
export const staffRead: CollectionAccess = {
  admin: isStaff,
  create: nobody,
  read: isStaff,
  readVersions: nobody,
  update: nobody,
  delete: nobody,
  unlock: nobody,
}

/** The machine's own: nobody reaches it through the API. */
export const machineOnly: CollectionAccess = {
  admin: nobody,
  create: nobody,
  read: nobody,
  readVersions: nobody,
  update: nobody,
  delete: nobody,
  unlock: nobody,
}
