import { sql } from '@payloadcms/db-postgres/drizzle'
import { bigserial, check, integer, pgTable } from '@payloadcms/db-postgres/drizzle/pg-core'
import { instant } from '../../../platform/columns.ts'

/** One row, once all rows of the projection have been made: by which code (`form.ts`), and when. */
export const catalogueProjection = pgTable(
  'catalogue_projection',
  {
    id: integer('id').primaryKey().default(1),
    form: integer('form').notNull(),
    madeAt: instant('made_at').notNull().defaultNow(),
    /** Here for its counter, which `lock.ts` counts turns with. */
    turn: bigserial('turn', { mode: 'number' }),
  },
  (made) => [check('catalogue_projection_one_row_check', sql`${made.id} = 1`)],
)
