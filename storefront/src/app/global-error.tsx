'use client'

import { ERROR_WORDS } from '../i18n/error-words.ts'
import { fontVariables } from '../ui/fonts.ts'
import section from '../ui/section.module.css'
import '../ui/base.css'

/** When not even the frame of the shop could be made: both languages, since none is known. */
export default function GlobalError({ retry }: { error: Error; retry: () => void }) {
  return (
    <html lang="en" className={fontVariables}>
      <body>
        <main className={section.column} style={{ paddingBlock: 'var(--space-9)' }}>
          <h1 className={section.display}>{ERROR_WORDS.en.title}</h1>
          <p className={section.lead}>{ERROR_WORDS.en.text}</p>
          <div lang="th" style={{ paddingBlock: 'var(--space-6)' }}>
            <h2 className={section.heading}>{ERROR_WORDS.th.title}</h2>
            <p className={section.lead}>{ERROR_WORDS.th.text}</p>
          </div>
          <button type="button" onClick={retry} style={{ textDecoration: 'underline' }}>
            {ERROR_WORDS.en.retry} / <span lang="th">{ERROR_WORDS.th.retry}</span>
          </button>
        </main>
      </body>
    </html>
  )
}
