import { z } from 'zod'

/** One ready-made rendition of an image. */
export const ImageSize = z
  .strictObject({
    width: z.int().positive(),
    height: z.int().positive(),
    format: z.enum(['avif', 'webp', 'jpeg', 'png']),
    path: z.string().startsWith('/'),
  })
  .meta({ id: 'ImageSize' })
export type ImageSize = z.infer<typeof ImageSize>

/**
 * A stored image. It knows no host: `path` begins at the media root, and only the storefront's
 * `mediaUrl` turns it into an address. Files carry a content hash in their name and never change.
 */
export const Image = z
  .strictObject({
    id: z.string(),
    alt: z.string().meta({ description: 'What the picture shows, in the language asked for.' }),
    path: z
      .string()
      .startsWith('/')
      .meta({ description: 'Path of the original below the media root.' }),
    width: z.int().positive(),
    height: z.int().positive(),
    focalPoint: z
      .strictObject({ x: z.number().min(0).max(100), y: z.number().min(0).max(100) })
      .meta({
        description: 'The point to keep in view when cropping, in percent from the top left.',
      }),
    placeholder: z.string().startsWith('data:image/').nullable().meta({
      description: 'A very small picture as a data URI, to show while the real one loads.',
    }),
    sizes: z.array(ImageSize),
  })
  .meta({ id: 'Image' })
export type Image = z.infer<typeof Image>
