import type { Metadata } from 'next'
import { PageBlocks } from '../../../features/content/components/page-blocks.tsx'
import { loadPage } from '../../../features/content/loaders.ts'
import { homePath } from '../../../i18n/paths.ts'
import { pageOrMissing } from '../../or-missing.tsx'
import { pageMetadata } from '../../page-metadata.ts'
import { type PageParams, readerOf } from '../../reader-params.ts'

export async function generateMetadata({ params }: PageParams): Promise<Metadata> {
  const reader = await readerOf(params)
  const page = await loadPage('home', reader)
  const hero = page.blocks.find((block) => block.type === 'hero')
  return pageMetadata({
    title: page.seo.title,
    description: page.seo.description,
    path: homePath(reader.locale),
    locale: reader.locale,
    image: hero?.image ?? null,
    isWhole: true,
  })
}

export default pageOrMissing(async function HomePage({ params }: PageParams) {
  const reader = await readerOf(params)
  const page = await loadPage('home', reader)
  const hasHero = page.blocks[0]?.type === 'hero'
  return (
    <>
      {hasHero ? null : <h1 className="visually-hidden">{page.title}</h1>}
      <PageBlocks blocks={page.blocks} reader={reader} />
    </>
  )
})
