import { stemmer } from 'stemmer'

/** The stem of an English word (Porter); other words and codes are their own. */
export function stem(word: string): string {
  return word.length > 2 && /^[a-z]+$/.test(word) ? stemmer(word) : word
}
