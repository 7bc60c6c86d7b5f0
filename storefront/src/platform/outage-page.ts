import { ERROR_WORDS } from '../i18n/error-words.ts'

const ENGLISH = { lang: 'en', ...ERROR_WORDS.en }
const THAI = { lang: 'th', ...ERROR_WORDS.th }

const STYLE = `
*{box-sizing:border-box;margin:0}
html{height:100%;background:#f2efe9;color:#2b2723;-webkit-text-size-adjust:100%}
body{min-height:100%;display:grid;place-items:center;padding:3rem 1.5rem;
font-family:"Iowan Old Style","Palatino Linotype",Palatino,"Noto Serif Thai",Georgia,serif;line-height:1.6}
main{max-width:34rem;text-align:center}
svg{width:7.5rem;height:auto;margin-bottom:2.5rem;color:#8c9a86}
h1{font-weight:400;font-size:clamp(1.75rem,5vw,2.5rem);line-height:1.25;text-wrap:balance}
p{margin-top:1rem;color:#5d564f;text-wrap:pretty}
section+section{margin-top:2.25rem;padding-top:2.25rem;border-top:1px solid #ddd6cb}
section+section h1,h2{font-weight:400;font-size:1.375rem;line-height:1.4}
:lang(th){font-family:"Noto Serif Thai","Noto Sans Thai",Thonburi,"Leelawadee UI",Tahoma,serif;line-height:1.75}
nav{margin-top:2.75rem}
a{display:inline-block;padding:.8rem 1.9rem;border:1px solid #2b2723;color:inherit;
text-decoration:none;letter-spacing:.02em;transition:background-color .2s,color .2s}
a:hover{background:#2b2723;color:#f2efe9}
a:focus-visible{outline:2px solid #2b2723;outline-offset:4px}
@media(prefers-reduced-motion:reduce){a{transition:none}}
`

/** A vase on a table, in one line. */
const VASE = `<svg viewBox="0 0 120 120" fill="none" stroke="currentColor" stroke-width="1.5"
stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d="M12 104h96"/>
<path d="M50 46h20c0 8 16 18 16 34 0 12-8 24-17 24H51c-9 0-17-12-17-24 0-16 16-26 16-34Z"
fill="#e6e3d8"/><path d="M47 46h26"/><path d="M60 46C60 30 62 22 70 10"/>
<path d="M62 29c8 1 15-3 18-10-8-1-15 3-18 10ZM61 38c-8-1-14-6-16-13 8 0 14 5 16 13Z"/></svg>`

/**
 * The page for the time in which the shop cannot ask the store and remembers nothing: both
 * languages, the visitor's first. It needs no other file and runs no script.
 */
export function outagePage(url: string, retryAfterSeconds: number): string {
  const isThai = /^\/th(?:[/?#]|$)/u.test(url)
  const [first, second] = isThai ? [THAI, ENGLISH] : [ENGLISH, THAI]
  return `<!doctype html>
<html lang="${first.lang}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex"><meta name="theme-color" content="#f2efe9">
<meta http-equiv="refresh" content="${retryAfterSeconds}">
<title>${first.awayTitle}</title><style>${STYLE}</style></head>
<body><main>${VASE}
<section><h1>${first.awayTitle}</h1><p>${first.awayText}</p></section>
<section lang="${second.lang}"><h2>${second.awayTitle}</h2><p>${second.awayText}</p></section>
<nav><a href="">${first.retry} · <span lang="${second.lang}">${second.retry}</span></a></nav>
</main></body></html>
`
}
