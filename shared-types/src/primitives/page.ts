import { z } from 'zod'

/** The most entries one page may hold. */
export const MAX_PAGE_SIZE = 100

/** Where a page of a list stands in the whole. */
export const PageInfo = z
  .strictObject({
    total: z.int().min(0).meta({ description: 'How many entries the whole list has.' }),
    page: z.int().min(1),
    pageCount: z.int().min(0),
    limit: z.int().min(1).max(MAX_PAGE_SIZE),
    nextCursor: z
      .string()
      .nullable()
      .meta({ description: 'Hand it back as `cursor` for the next page; null on the last.' }),
  })
  .meta({ id: 'PageInfo' })
export type PageInfo = z.infer<typeof PageInfo>
