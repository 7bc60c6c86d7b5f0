'use client'

import type { Locale } from '@vitrine/shared-types/primitives/locale'
import { usePathname } from 'next/navigation'
import type { MouseEvent } from 'react'
import { localise } from '../../../i18n/paths.ts'
import { publicPath } from '../../../i18n/public-path.ts'
import styles from './switch.module.css'

interface LanguageSwitchProps {
  locales: { code: Locale; label: string }[]
  current: Locale
  label: string
}

/** Leads to the same page in another language, and remembers the choice. */
export function LanguageSwitch({ locales, current, label }: LanguageSwitchProps) {
  const path = publicPath(usePathname())
  function follow(event: MouseEvent<HTMLAnchorElement>, code: Locale) {
    remember(code)
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    location.assign(`${localise(path, code)}${location.search}`)
  }
  return (
    <ul className={styles.group} aria-label={label}>
      {locales.map(({ code, label: name }) => (
        <li key={code}>
          <a
            href={localise(path, code)}
            hrefLang={code}
            lang={code}
            className={styles.choice}
            aria-current={code === current ? 'true' : undefined}
            onClick={(event) => follow(event, code)}
          >
            {name}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** The front door (`/`) leads to this language from now on. */
function remember(code: Locale) {
  document.cookie = `locale=${code}; path=/; max-age=31536000; samesite=lax`
}
