import { getTranslation, type I18nClient } from '@payloadcms/translations'
import { Link } from '@payloadcms/ui'
import type { PayloadRequest, StaticLabel } from 'payload'
import styles from './dashboard.module.css'

/** A group of the panel's menu as Payload hands it to a dashboard. */
export interface NavGroup {
  label: string
  entities: { slug: string; type: string; label: StaticLabel }[]
}

interface EverythingProps {
  groups: NavGroup[]
  adminRoute: string
  i18n: PayloadRequest['i18n']
}

/** All that this person may open: the menu is folded away on smaller screens. */
export function Everything({ groups, adminRoute, i18n }: EverythingProps) {
  return (
    <nav className={styles.everything}>
      {groups.map((group) => (
        <section key={group.label}>
          <h2 className={styles.heading}>{group.label}</h2>
          <ul>
            {group.entities.map((entity) => (
              <li key={entity.slug}>
                <Link prefetch={false} href={`${adminRoute}/${entity.type}/${entity.slug}`}>
                  {getTranslation(entity.label, i18n as unknown as I18nClient)}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  )
}
