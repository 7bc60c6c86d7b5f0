import { z } from 'zod'

/** The last part of an address: lower-case letters, digits and single hyphens, Thai letters allowed. */
export const SLUG_PATTERN = /^[\p{Ll}\p{Lo}\p{M}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{M}\p{N}]+)*$/u

export const Slug = z.string().min(1).max(200).regex(SLUG_PATTERN).meta({
  id: 'Slug',
  description:
    'The last part of an address, such as `stoneware-mug`: lower-case letters (Thai ones too) and digits, with single hyphens between them.',
})
export type Slug = z.infer<typeof Slug>
