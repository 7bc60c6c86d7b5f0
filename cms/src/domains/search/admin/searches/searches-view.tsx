import { LOCALES, type Locale } from '@vitrine/shared-types/primitives/locale'
import type { AdminViewServerProps } from 'payload'
import { PanelPage } from '../../../../admin/ui/panel-page.tsx'
import { isEditor } from '../../../../platform/access.ts'
import { databaseOf } from '../../../../platform/commerce-database.ts'
import { say, type Words } from '../../../../platform/words.ts'
import { readUsage, type UsageReport } from '../../usage/usage-report.ts'
import { Choice } from './choice.tsx'
import styles from './searches.module.css'
import { ProductTable, QueryTable } from './usage-tables.tsx'
import { searchesWords } from './searches-words.ts'

const PERIODS = [7, 30, 90] as const
const LANGUAGES: Record<Locale, Words> = {
  en: { en: 'English', th: 'อังกฤษ' },
  th: { en: 'Thai', th: 'ไทย' },
}

/** What people look for, what they do not find, and what they do next. */
export async function SearchesView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req } = initPageResult
  const tell = (words: Words) => say(req, words)
  const days = PERIODS.find((one) => String(one) === searchParams?.['days']) ?? 30
  const locale = LOCALES.find((one) => one === searchParams?.['language']) ?? null
  const usage = req.user ? await readUsage(databaseOf(req.payload), { days, locale }) : null
  const { admin } = req.payload.config.routes
  const href = (asked: { days?: number; locale?: Locale | null }) => {
    const { days: period, locale: language } = { days, locale, ...asked }
    const query = new URLSearchParams({
      days: String(period),
      ...(language && { language }),
    })
    return `${admin}/searches?${query.toString()}`
  }
  return (
    <PanelPage
      {...{ initPageResult, params, searchParams }}
      title={tell(searchesWords.title)}
      lead={tell(searchesWords.lead)}
    >
      <div className={styles.choices}>
        <Choice
          label={tell(searchesWords.period)}
          options={PERIODS.map((one) => ({
            label: `${one} ${tell(searchesWords.days)}`,
            href: href({ days: one }),
            isChosen: one === days,
          }))}
        />
        <Choice
          label={tell(searchesWords.language)}
          options={[null, ...LOCALES].map((one) => ({
            label: tell(one === null ? searchesWords.all : LANGUAGES[one]),
            href: href({ locale: one }),
            isChosen: one === locale,
          }))}
        />
      </div>
      {usage === null ? null : (
        <Report usage={usage} tell={tell} admin={admin} mayChange={isEditor({ req })} />
      )}
    </PanelPage>
  )
}

interface ReportProps {
  usage: UsageReport
  tell: (words: Words) => string
  admin: string
  mayChange: boolean
}

function Report({ usage, tell, admin, mayChange }: ReportProps) {
  const { totals, popular, withoutResults, products } = usage
  if (totals.searches === 0 && products.length === 0) {
    return <p className={styles.nothing}>{tell(searchesWords.nothingYet)}</p>
  }
  const per100 = (count: number) => Math.round((100 * count) / Math.max(1, totals.searches))
  const figures = [
    { words: searchesWords.searches, value: totals.searches, rate: null },
    { words: searchesWords.different, value: totals.different, rate: null },
    { words: searchesWords.empty, value: totals.empty, rate: per100(totals.empty) },
    { words: searchesWords.opened, value: totals.opened, rate: per100(totals.opened) },
    { words: searchesWords.added, value: totals.added, rate: per100(totals.added) },
  ]
  return (
    <>
      <dl className={styles.figures}>
        {figures.map(({ words, value, rate }) => (
          <div key={words.en}>
            <dt>{tell(words)}</dt>
            <dd>
              {value.toLocaleString('en')}
              {rate === null ? null : (
                <small>
                  {rate} {tell(searchesWords.perSearch)}
                </small>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <div className={styles.tables}>
        <QueryTable kind="popular" rows={popular} {...{ tell, admin, mayChange }} />
        <QueryTable kind="withoutResults" rows={withoutResults} {...{ tell, admin, mayChange }} />
        <ProductTable rows={products} {...{ tell, admin }} />
      </div>
    </>
  )
}
