import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import { forStaffAlone } from './for-staff.ts'
import styles from './panel-page.module.css'

interface PanelPageProps {
  initPageResult: AdminViewServerProps['initPageResult']
  params: AdminViewServerProps['params']
  searchParams: AdminViewServerProps['searchParams']
  title: string
  /** One sentence below it. */
  lead?: string | undefined
  children: ReactNode
}

/** A page of our own in the panel: its menu, its way back, a title and what follows. Staff alone see it. */
export function PanelPage(props: PanelPageProps) {
  const { initPageResult, params, searchParams, title, lead, children } = props
  forStaffAlone(initPageResult)
  const { req, locale, permissions, visibleEntities } = initPageResult
  return (
    <DefaultTemplate
      i18n={req.i18n}
      {...(locale ? { locale } : {})}
      params={params ?? {}}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams ?? {}}
      viewActions={req.payload.config.admin.components?.actions ?? []}
      {...(req.user ? { user: req.user } : {})}
      visibleEntities={visibleEntities}
    >
      <SetStepNav nav={[{ label: title }]} />
      <main>
        <Gutter className={styles.page ?? ''}>
          <header className={styles.header}>
            <h1 className={styles.title}>{title}</h1>
            {lead === undefined ? null : <p className={styles.lead}>{lead}</p>}
          </header>
          {children}
        </Gutter>
      </main>
    </DefaultTemplate>
  )
}
