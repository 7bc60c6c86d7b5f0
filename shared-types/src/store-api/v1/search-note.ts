import { z } from 'zod'

/** How a search was understood. */
export const SearchNote = z
  .strictObject({
    corrected: z.string().nullable().meta({
      description:
        'The words that were looked for instead, when some are misspelt or replaced by the editors. Ask again with `verbatim=true` for the words as they were typed; then it is always null.',
    }),
    isRelaxed: z.boolean().meta({
      description: 'Nothing has all the words; what is shown has most of them.',
    }),
  })
  .meta({ id: 'SearchNote' })
export type SearchNote = z.infer<typeof SearchNote>
