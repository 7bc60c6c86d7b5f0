import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { CSSProperties } from 'react'

// The shop's colours and proportions, in the CSS that mailboxes understand.
const INK = '#23201b'
const SOFT = '#5c564c'
const PAPER = '#f2efe9'
const SHEET = '#fbf9f6'
const LINE = '#d9d3c7'
const CELADON = '#4b6350'

const TEXT = {
  en: `'Hanken Grotesk','Helvetica Neue',Helvetica,Arial,sans-serif`,
  th: `'IBM Plex Sans Thai Looped','Sukhumvit Set','Leelawadee UI','Noto Sans Thai Looped','Noto Sans Thai',Tahoma,sans-serif`,
}
const DISPLAY = {
  en: `Newsreader,'Iowan Old Style',Georgia,'Times New Roman',serif`,
  th: `Trirong,'IBM Plex Sans Thai Looped','Sukhumvit Set','Leelawadee UI','Noto Serif Thai',Tahoma,serif`,
}

/** Small screens get less air at the edges; a button stays within a thumb's reach. */
export const MEDIA = `@media (max-width:480px){.sheet{padding:32px 22px 28px!important}.edge{padding-left:22px!important;padding-right:22px!important}.button{display:block!important;text-align:center!important}}`

export type Looks = ReturnType<typeof looks>

/** Styles in one language: Thai stacks marks above and below its letters and needs more room. */
export function looks(locale: Locale) {
  const isThai = locale === 'th'
  const body = { fontFamily: TEXT[locale], color: INK }
  const size = isThai ? '16px' : '16.5px'
  const leading = isThai ? '1.8' : '1.6'
  const small = { ...body, margin: 0, fontSize: '13.5px', lineHeight: isThai ? '1.75' : '1.55' }
  const cell = { ...body, fontSize: '15.5px', lineHeight: leading, verticalAlign: 'top' }
  const right = { textAlign: 'right', whiteSpace: 'nowrap' } as const
  return {
    body: { ...body, margin: 0, padding: '0 0 40px', backgroundColor: PAPER },
    frame: { width: '100%', maxWidth: '560px', margin: '0 auto' },
    top: { padding: '36px 44px 22px' },
    wordmark: {
      fontFamily: DISPLAY.en,
      fontSize: '25px',
      letterSpacing: '-0.01em',
      color: INK,
      textDecoration: 'none',
    },
    sheet: { padding: '44px 44px 40px', backgroundColor: SHEET, borderRadius: '3px' },
    heading: {
      margin: '0 0 20px',
      fontFamily: DISPLAY[locale],
      fontSize: isThai ? '26px' : '31px',
      fontWeight: 400,
      lineHeight: isThai ? '1.45' : '1.15',
      letterSpacing: isThai ? '0' : '-0.015em',
      color: INK,
    },
    text: { ...body, margin: '0 0 16px', fontSize: size, lineHeight: leading },
    quiet: { ...small, margin: '0 0 16px', color: SOFT, wordBreak: 'break-word' },
    buttonRow: { padding: '12px 0 24px' },
    button: {
      padding: '14px 26px',
      borderRadius: '2px',
      backgroundColor: CELADON,
      fontFamily: TEXT[locale],
      fontSize: '16px',
      fontWeight: 500,
      color: '#ffffff',
    },
    link: { color: CELADON, textDecoration: 'underline' },
    panel: {
      margin: '8px 0 20px',
      padding: '18px 22px 20px',
      backgroundColor: PAPER,
      borderRadius: '3px',
    },
    panelTitle: { ...body, margin: '0 0 8px', fontSize: size, fontWeight: 600, lineHeight: '1.5' },
    factLabel: { ...cell, width: '34%', padding: '3px 12px 3px 0', color: SOFT },
    factValue: { ...cell, padding: '3px 0', fontWeight: 500, wordBreak: 'break-word' },
    lines: { padding: '8px 0 20px' },
    label: { ...small, margin: '0 0 4px', color: SOFT },
    line: { ...cell, margin: 0 },
    goods: { margin: '12px 0 24px', paddingTop: '6px', borderTop: `1px solid ${LINE}` },
    goodsTitle: { ...cell, padding: '9px 16px 9px 0' },
    goodsDetail: { ...small, color: SOFT },
    goodsAmount: { ...cell, ...right, padding: '9px 0' },
    rule: { margin: '6px 0 8px', borderColor: LINE },
    sumLabel: { ...cell, padding: '2px 16px 2px 0', color: SOFT },
    sumAmount: { ...cell, ...right, padding: '2px 0', color: SOFT },
    totalLabel: { ...cell, padding: '8px 16px 4px 0', fontWeight: 600 },
    totalAmount: { ...cell, ...right, padding: '8px 0 4px', fontWeight: 600 },
    bottom: { padding: '22px 44px 0' },
    small: { ...small, margin: '0 0 8px', color: SOFT },
    smallLink: { color: SOFT, textDecoration: 'underline' },
  } satisfies Record<string, CSSProperties>
}
