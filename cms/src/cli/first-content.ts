import pg from 'pg'
import { seedDemoShopIn } from './seed-demo-shop.ts'
import { createFirstAdmin, type Credentials } from './staff-password.ts'

interface Content {
  hasStaff: boolean
  hasProducts: boolean
}

/** What a database got from this start. */
export interface Filled {
  /** The first admin, when it was made now. */
  admin: Credentials | null
  isSeeded: boolean
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
  if (content.hasStaff && content.hasProducts) return { admin: null, isSeeded: false }
  const { bootPayload } = await import('../platform/payload.ts')
  const payload = await bootPayload()
  try {
    const admin = await createFirstAdmin(payload, databaseUrl)
    if (!content.hasProducts) await seedDemoShopIn(payload, onLine)
    return { admin, isSeeded: !content.hasProducts }
  } finally {
    await payload.destroy()
  }
}

async function lookAt(databaseUrl: string): Promise<Content> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const found = await client.query<Content>(
      `SELECT EXISTS (SELECT FROM users) AS "hasStaff", EXISTS (SELECT FROM products) AS "hasProducts"`,
    )
    return found.rows[0] ?? { hasStaff: false, hasProducts: false }
  } finally {
    await client.end()
  }
}
