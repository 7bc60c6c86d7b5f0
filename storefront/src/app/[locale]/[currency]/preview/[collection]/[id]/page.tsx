import type { Metadata } from 'next'
import { loadPreview, type PreviewRequest } from '../../../../../../api/preview.ts'
import { env } from '../../../../../../env.ts'
import { requestContext } from '../../../../../../platform/request-context.ts'
import { single } from '../../../../../../ui/list-query.ts'
import { readerOf, type SearchPageParams } from '../../../../../reader-params.ts'
import { DraftPage } from '../../draft-page.tsx'
import { FollowEditor } from '../../follow-editor.tsx'
import { PreviewBar } from '../../preview-bar.tsx'
import { PreviewRefusal } from '../../preview-refusal.tsx'
import { PREVIEW_WORDS } from '../../preview-words.ts'
import { refusalStatus } from '../../refusal-status.ts'

type Props = SearchPageParams & {
  params: Promise<{ locale: string; currency: string; collection: string; id: string }>
}

/** Each time anew: a draft is kept nowhere. */
export const dynamic = 'force-dynamic'

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const reader = await readerOf(params)
  const preview = await loadPreview(await requestOf({ params, searchParams }), reader)
  const words = PREVIEW_WORDS[reader.locale]
  const title = preview.ok
    ? `${words.states[preview.draft.state].title}: ${preview.draft.document.seo.title}`
    : words.refusals[preview.reason].title
  return {
    title,
    robots: { index: false, follow: false, noarchive: true },
    // The address holds the key: no picture and no link may carry it away.
    referrer: 'no-referrer',
  }
}

export default async function PreviewPage({ params, searchParams }: Props) {
  const reader = await readerOf(params)
  const preview = await loadPreview(await requestOf({ params, searchParams }), reader)
  if (!preview.ok) {
    const context = requestContext.getStore()
    if (context) context.status = refusalStatus(preview.reason)
    return <PreviewRefusal reason={preview.reason} locale={reader.locale} />
  }
  const { draft, expiresAt, readAt } = preview
  return (
    <>
      <PreviewBar draft={draft} expiresAt={expiresAt} readAt={readAt} locale={reader.locale} />
      <FollowEditor adminUrl={env.ADMIN_URL} />
      <DraftPage draft={draft} reader={reader} />
    </>
  )
}

async function requestOf({ params, searchParams }: Props): Promise<PreviewRequest> {
  const { collection, id } = await params
  return { collection, id, token: single((await searchParams)['token']) }
}
