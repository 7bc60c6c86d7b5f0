import type { ReactNode } from 'react'
import type { Reader } from '../../../ui/context.ts'
import { accountPath, wishlistPath } from '../../../i18n/account-paths.ts'
import { homePath, linkPath, searchPath } from '../../../i18n/paths.ts'
import { translate } from '../../../i18n/translate.ts'
import { Go } from '../../../ui/go.tsx'
import type { Shell } from '../loaders.ts'
import { CurrencySwitch } from './currency-switch.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { Logotype } from './logotype.tsx'
import { MenuSheet } from './menu-sheet.tsx'
import { ShopLink } from '../../../ui/shop-link.tsx'
import styles from './header.module.css'

interface HeaderProps {
  shell: Shell
  reader: Reader
  /** What a shopper has here: the search, wishlist, account, cart. */
  tools: ReactNode
}

/** The top of every page. */
export function Header({ shell, reader, tools }: HeaderProps) {
  const t = translate(reader.locale, 'shell')
  const { settings, navigation } = shell
  return (
    <header className={styles.header}>
      {settings.announcement ? (
        <p className={styles.announcement}>{settings.announcement}</p>
      ) : null}
      <div className={styles.bar}>
        <MenuSheet words={{ menu: t('menu'), close: t('close') }}>
          <MenuContents shell={shell} reader={reader} />
        </MenuSheet>
        <ShopLink
          href={homePath(reader.locale)}
          className={styles.home}
          aria-label={t('toHome', { name: settings.name })}
        >
          <Logotype name={settings.name} />
        </ShopLink>
        <nav aria-label={t('mainNav')} className={styles.nav}>
          <ul className={styles.links}>
            {navigation.header.map((link) => (
              <li key={link.label}>
                <Go href={linkPath(reader.locale, link.to)} className={styles.link}>
                  {link.label}
                </Go>
              </li>
            ))}
          </ul>
        </nav>
        <div className={styles.tools}>
          <div className={styles.switches}>
            <LanguageSwitch
              locales={settings.locales}
              current={reader.locale}
              label={t('language')}
            />
            <Currencies shell={shell} reader={reader} />
          </div>
          {tools}
        </div>
      </div>
    </header>
  )
}

function MenuContents({ shell, reader }: { shell: Shell; reader: Reader }) {
  const t = translate(reader.locale, 'shell')
  return (
    <div className={styles.sheet}>
      <nav aria-label={t('menu')}>
        <ul className={styles.sheetLinks}>
          {shell.navigation.header.map((link) => (
            <li key={link.label}>
              <Go href={linkPath(reader.locale, link.to)} className={styles.sheetLink}>
                {link.label}
              </Go>
            </li>
          ))}
          <li>
            <ShopLink href={searchPath(reader.locale)} className={styles.sheetLink}>
              {t('search')}
            </ShopLink>
          </li>
        </ul>
        <ul className={styles.sheetMine}>
          <li>
            <ShopLink href={accountPath(reader.locale)} className={styles.sheetSmall}>
              {translate(reader.locale, 'account')('title')}
            </ShopLink>
          </li>
          <li>
            <ShopLink href={wishlistPath(reader.locale)} className={styles.sheetSmall}>
              {translate(reader.locale, 'wishlist')('title')}
            </ShopLink>
          </li>
        </ul>
      </nav>
      <div className={styles.sheetSwitches}>
        <LanguageSwitch
          locales={shell.settings.locales}
          current={reader.locale}
          label={t('language')}
        />
        <Currencies shell={shell} reader={reader} />
      </div>
    </div>
  )
}

function Currencies({ shell, reader }: { shell: Shell; reader: Reader }) {
  const t = translate(reader.locale, 'shell')
  return (
    <CurrencySwitch
      label={t('currency')}
      current={reader.currency}
      choices={shell.settings.currencies.map((code) => ({
        code,
        label: t('changeCurrency', { currency: code }),
      }))}
    />
  )
}
