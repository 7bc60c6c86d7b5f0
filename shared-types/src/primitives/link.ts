import { z } from 'zod'

/** Where a link leads: a thing of the shop by its slug, or an outside address. */
export const LinkTarget = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('product'), slug: z.string() }),
    z.strictObject({ kind: z.literal('category'), slug: z.string() }),
    z.strictObject({ kind: z.literal('brand'), slug: z.string() }),
    z.strictObject({ kind: z.literal('page'), slug: z.string() }),
    z.strictObject({ kind: z.literal('collection'), slug: z.string() }),
    z.strictObject({
      kind: z.literal('url'),
      url: z.string().regex(/^(https?:\/\/|mailto:|tel:|\/(?!\/))/u),
    }),
  ])
  .meta({ id: 'LinkTarget' })
export type LinkTarget = z.infer<typeof LinkTarget>

/** A link with its words. */
export const Link = z.strictObject({ label: z.string(), to: LinkTarget }).meta({ id: 'Link' })
export type Link = z.infer<typeof Link>
