import type { Reader } from '../../../ui/context.ts'
import { linkPath } from '../../../i18n/paths.ts'
import { translate } from '../../../i18n/translate.ts'
import { Go } from '../../../ui/go.tsx'
import type { Shell } from '../loaders.ts'
import { Logotype } from './logotype.tsx'
import styles from './footer.module.css'

/** The end of every page. */
export function Footer({ shell, reader }: { shell: Shell; reader: Reader }) {
  const t = translate(reader.locale, 'shell')
  const { settings, navigation } = shell
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <div className={styles.voice}>
          <Logotype name={settings.name} />
          {settings.tagline ? <p className={styles.tagline}>{settings.tagline}</p> : null}
          {settings.contactEmail ? (
            <p className={styles.contact}>
              <span className="visually-hidden">{t('contact')}: </span>
              <a href={`mailto:${settings.contactEmail}`} className={styles.mail} lang="en">
                {settings.contactEmail}
              </a>
            </p>
          ) : null}
        </div>
        <nav aria-label={t('footerNav')} className={styles.columns}>
          {navigation.footer.map((column) => (
            <section key={column.heading}>
              <h2 className={styles.heading}>{column.heading}</h2>
              <ul className={styles.links}>
                {column.links.map((link) => (
                  <li key={link.label}>
                    <Go href={linkPath(reader.locale, link.to)} className={styles.link}>
                      {link.label}
                    </Go>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </nav>
        <p className={styles.rights}>{t('rights', { name: settings.name })}</p>
      </div>
    </footer>
  )
}
