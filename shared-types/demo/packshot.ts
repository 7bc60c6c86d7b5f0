import type { DemoPhoto, LocalisedText } from './types.ts'

/** A product photograph: upright, 4:5, always the same size. */
export function packshot(file: string, alt: LocalisedText): DemoPhoto {
  return { file, alt, width: 1200, height: 1500 }
}
