import { Gutter, Link } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { env } from '../../env.ts'
import { LastPublished } from '../../outbox/admin/last-published.tsx'
import { say, type Words } from '../../platform/words.ts'
import { AttentionList } from './attention-list.tsx'
import styles from './dashboard.module.css'
import { loadShopFigures } from './figures.ts'
import { loadLastEdited } from './last-edited.ts'
import { LastEdited } from './last-edited-list.tsx'
import { Everything, type NavGroup } from './everything.tsx'
import { listAddress, listLinks } from './list-links.ts'
import { SalesBoard } from './sales/sales-board.tsx'
import { WaitingList } from './sales/waiting-list.tsx'
import { dashboardWords } from './words.ts'

/** Where an editor's day begins: what is in the shop, what wants a look, what was done last. */
export async function Dashboard({
  initPageResult,
  navGroups,
}: AdminViewServerProps & { navGroups?: NavGroup[] }) {
  const { locale, permissions, req } = initPageResult
  const { i18n, payload, user } = req
  const [{ figures, lists }, edited] = await Promise.all([
    loadShopFigures(payload),
    loadLastEdited(payload, i18n.language),
  ])
  const adminRoute = payload.config.routes.admin
  const links = listLinks(lists)
  const tell = (words: Words) => say(req, words)
  const name = (user as { name?: string } | null)?.name
  const mayCreate = (collection: string) => Boolean(permissions.collections?.[collection]?.create)
  return (
    <main>
      <Gutter className={styles.page ?? ''}>
        <header className={styles.header}>
          <h1 className={styles.greeting}>
            {tell(dashboardWords.greeting)}
            {name ? `, ${name}` : ''}
          </h1>
          {/* Opening a create form makes a draft: these links must never be fetched ahead. */}
          <nav className={styles.actions}>
            {mayCreate('products') ? (
              <Link
                prefetch={false}
                href={`${adminRoute}/collections/products/create`}
                className={styles.main}
              >
                {tell(dashboardWords.newProduct)}
              </Link>
            ) : null}
            {mayCreate('media') ? (
              <Link prefetch={false} href={`${adminRoute}/collections/media/create`}>
                {tell(dashboardWords.addPictures)}
              </Link>
            ) : null}
            {mayCreate('pages') ? (
              <Link prefetch={false} href={`${adminRoute}/collections/pages/create`}>
                {tell(dashboardWords.newPage)}
              </Link>
            ) : null}
            <a href={`${env.SHOP_URL}/${locale?.code ?? 'en'}`} target="_blank" rel="noreferrer">
              {tell(dashboardWords.openShop)} <span aria-hidden>↗</span>
            </a>
          </nav>
        </header>
        <p className={styles.counts}>
          {(['published', 'drafts'] as const).map((key) => (
            <Link
              prefetch={false}
              key={key}
              href={listAddress(adminRoute, links[key])}
              className={styles.count}
            >
              <strong>{figures[key]}</strong> {tell(dashboardWords[key])}
            </Link>
          ))}
        </p>
        <LastPublished req={req} />
        <SalesBoard req={req} />
        <div className={styles.columns}>
          <WaitingList req={req} />
          <AttentionList figures={figures} links={links} adminRoute={adminRoute} tell={tell} />
          <LastEdited things={edited} adminRoute={adminRoute} i18n={i18n} payload={payload} />
        </div>
        <Everything groups={navGroups ?? []} adminRoute={adminRoute} i18n={i18n} />
      </Gutter>
    </main>
  )
}
