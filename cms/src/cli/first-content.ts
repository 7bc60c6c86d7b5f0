import pg from 'pg'
import { PROJECTION_FORM } from '../domains/catalogue/projection/form.ts'
import { seedDemoShopIn } from './seed-demo-shop.ts'
import { createFirstAdmin, type Credentials } from './staff-password.ts'

interface Content {
  hasStaff: boolean
  hasProducts: boolean
  /** What the rows of the projection were made by; null when nobody wrote it down. */
  form: number | null
}

/** What a database got from this start. */
export interface Filled {
  /** The first admin, when it was made now. */
  admin: Credentials | null
  isSeeded: boolean
  /** Rows of older code: the store API makes them anew once it runs. */
  isOlder: boolean
}

/**
 * Makes the first admin and fills an empty shop with the demo, where they are missing. The CMS's
 * environment must be set; the schema must be up to date.
 */
export async function fillWhatIsMissing(
  databaseUrl: string,
  onLine: (line: string) => void,
): Promise<Filled> {
  // Looks without booting Payload: a second start should not pay for that.
  const content = await lookAt(databaseUrl)
  const isOlder = content.hasProducts && (content.form ?? 0) < PROJECTION_FORM
  if (content.hasStaff && content.hasProducts) return { admin: null, isSeeded: false, isOlder }
  const { bootPayload } = await import('../platform/payload.ts')
  const payload = await bootPayload()
  try {
    const admin = await createFirstAdmin(payload, databaseUrl)
    if (!content.hasProducts) await seedDemoShopIn(payload, onLine)
    return { admin, isSeeded: !content.hasProducts, isOlder }
  } finally {
    await payload.destroy()
  }
}

async function lookAt(databaseUrl: string): Promise<Content> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const found = await client.query<Content>(
      `SELECT EXISTS (SELECT FROM users) AS "hasStaff", EXISTS (SELECT FROM products) AS "hasProducts",
         (SELECT form FROM catalogue_projection) AS form`,
    )
    return found.rows[0] ?? { hasStaff: false, hasProducts: false, form: null }
  } finally {
    await client.end()
  }
}
