import localFont from 'next/font/local'

/** Newsreader's display cut, for headings. `fonts/newsreader-OFL.txt` holds its licence. */
const newsreader = localFont({
  src: './fonts/newsreader-display-light.woff2',
  weight: '300',
  display: 'swap',
  variable: '--font-newsreader',
  adjustFontFallback: 'Times New Roman',
  declarations: [{ prop: 'unicode-range', value: 'U+0000-00FF, U+2013-2026, U+2190-2193' }],
})

/** Cut down to the weights and the letters in use: 20 KB instead of 35. */
const hanken = localFont({
  src: './fonts/hanken-grotesk-text.woff2',
  weight: '400 600',
  display: 'swap',
  variable: '--font-hanken',
  declarations: [{ prop: 'unicode-range', value: 'U+0000-00FF, U+2013-2026, U+2122, U+2190-2193' }],
})

/** Thai companions load only where a Thai letter (or the sign ฿) stands. */
const trirong = localFont({
  src: '../../node_modules/@fontsource/trirong/files/trirong-thai-300-normal.woff2',
  weight: '300',
  display: 'swap',
  preload: false,
  variable: '--font-trirong',
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+0E01-0E5B, U+200C-200D, U+25CC' }],
})

const plexThai = localFont({
  src: [
    {
      path: '../../node_modules/@fontsource/ibm-plex-sans-thai-looped/files/ibm-plex-sans-thai-looped-thai-400-normal.woff2',
      weight: '400',
    },
    {
      path: '../../node_modules/@fontsource/ibm-plex-sans-thai-looped/files/ibm-plex-sans-thai-looped-thai-500-normal.woff2',
      weight: '500',
    },
  ],
  display: 'swap',
  preload: false,
  variable: '--font-plex-thai',
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+0E01-0E5B, U+200C-200D, U+25CC' }],
})

/** Four signs, 2 KB a weight: all that a page in another language needs of Thai (฿ and ไทย). */
const plexSigns = localFont({
  src: [
    { path: './fonts/plex-thai-signs-400.woff2', weight: '400' },
    { path: './fonts/plex-thai-signs-500.woff2', weight: '500' },
  ],
  display: 'swap',
  preload: false,
  variable: '--font-plex-signs',
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+0E17, U+0E22, U+0E3F, U+0E44' }],
})

/** The class that makes the shop's typefaces available to the tokens. */
export const fontVariables = [newsreader, hanken, trirong, plexThai, plexSigns]
  .map((font) => font.variable)
  .join(' ')
