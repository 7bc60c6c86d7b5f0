import type { AdminViewServerProps } from 'payload'
import { PanelPage } from '../../../../admin/ui/panel-page.tsx'
import { env } from '../../../../env.ts'
import { isEditor } from '../../../../platform/access.ts'
import { say } from '../../../../platform/words.ts'
import { explainWords } from './explain-words.ts'
import { SearchTrial } from './search-trial.tsx'

/** What shoppers find by some words, and why; with drafts before they are published. */
export function SearchView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req } = initPageResult
  const asked = searchParams?.['q']
  const language = searchParams?.['language'] ?? req.i18n.language
  return (
    <PanelPage
      {...{ initPageResult, params, searchParams }}
      title={say(req, explainWords.title)}
      lead={say(req, explainWords.lead)}
    >
      <SearchTrial
        mediaUrl={`${env.STORE_API_URL}/media`}
        mayChange={isEditor({ req })}
        first={{
          q: typeof asked === 'string' ? asked.slice(0, 200) : '',
          // Whoever reads Thai looks for Thai words first.
          locale: language === 'th' ? 'th' : 'en',
        }}
      />
    </PanelPage>
  )
}
