const TRADE_MARKS = /[™®©℠]/g
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g
const APOSTROPHES = /[\u2018\u2019\u201B\u02BC`´]/g
/** Marks of Latin, Greek and Cyrillic; the vowels and tones of Thai are others and stay. */
const DIACRITICS = /[\u0300-\u036F]/g
const BEYOND_BMP = /[\u{10000}-\u{10FFFF}]/gu
/** What NFD does not take apart. */
const LIGATURES: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
}
const LIGATURE = /[ßæœøđłı]/g

/**
 * Text as it is compared: NFKC, lower case, without diacritics; Thai in the order of a keyboard.
 * Characters beyond the basic plane become spaces, so that UTF-8 and UTF-16 sort terms alike.
 */
export function normalise(text: string): string {
  if (isPlain(text)) return text.toLowerCase()
  const folded = text
    .replace(TRADE_MARKS, ' ')
    .replace(INVISIBLE, '')
    .replace(APOSTROPHES, "'")
    .normalize('NFKD')
    .toLowerCase()
    .replace(DIACRITICS, '')
    .normalize('NFC')
    .replace(BEYOND_BMP, ' ')
    .replace(LIGATURE, (letter) => LIGATURES[letter] ?? letter)
  return /[\u0E00-\u0E7F]/.test(folded) ? inKeyboardOrder(folded) : folded
}

/** NFKC takes SARA AM apart, and some keyboards write it, or SARA AE, in two keys. */
function inKeyboardOrder(text: string): string {
  return text
    .replace(/\u0E4D([\u0E48-\u0E4B]?)\u0E32/g, '$1\u0E33')
    .replace(/([\u0E48-\u0E4B])\u0E4D\u0E32/g, '$1\u0E33')
    .replace(/\u0E40\u0E40/g, '\u0E41')
    .replace(/([\u0E48-\u0E4B])([\u0E31\u0E34-\u0E3A])/g, '$2$1')
}

function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    if (text.charCodeAt(at) > 126) return false
  }
  return true
}
