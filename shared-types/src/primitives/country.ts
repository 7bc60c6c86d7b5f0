import { z } from 'zod'

/** ISO 3166-1 alpha-2 code of a country, in capitals. */
export const Country = z
  .string()
  .regex(/^[A-Z]{2}$/u)
  .meta({ id: 'Country', description: 'ISO 3166-1 alpha-2 code, such as `TH`.' })
export type Country = z.infer<typeof Country>
