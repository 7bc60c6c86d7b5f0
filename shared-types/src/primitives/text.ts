import { z } from 'zod'

/** Text that a person typed: trimmed, without control characters, at most `max` characters. */
export const typed = (max: number): z.ZodString =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    // Control characters are what it looks for.
    // oxlint-disable-next-line no-control-regex
    .regex(/^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]*$/u, 'Control characters are not text')

/** An address for mail, lower-cased: two spellings of one mailbox are one account. */
export const Email = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .pipe(z.email())
  .meta({ id: 'Email', description: 'An address for mail; capital letters do not matter.' })
export type Email = z.output<typeof Email>

/** A long random text that only its holder knows. */
export const Secret = z.string().min(16).max(400)

/** A number of pieces in a cart or an order. */
export const Quantity = z.int().min(1).max(999).meta({ id: 'Quantity', description: 'Pieces.' })
