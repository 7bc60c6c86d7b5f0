import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { PageBlocks } from '../../../../../features/content/components/page-blocks.tsx'
import { loadPage } from '../../../../../features/content/loaders.ts'
import { homePath, pagePath } from '../../../../../i18n/paths.ts'
import { translate } from '../../../../../i18n/translate.ts'
import { GoneNotice } from '../../../../../ui/gone.tsx'
import { PageTitle } from '../../../../../ui/page-title.tsx'
import section from '../../../../../ui/section.module.css'
import { metadataOrMissing, pageOrMissing } from '../../../../or-missing.tsx'
import { pageMetadata } from '../../../../page-metadata.ts'
import { readerOf, slugOf, type SlugPageParams } from '../../../../reader-params.ts'

export const generateMetadata = metadataOrMissing(
  async ({ params }: SlugPageParams): Promise<Metadata> => {
    const reader = await readerOf(params)
    const page = await loadPage(await slugOf(params), reader)
    const picture = page.blocks.find((block) => block.type === 'hero' || block.type === 'story')
    return pageMetadata({
      title: page.seo.title,
      description: page.seo.description,
      path: pagePath(reader.locale, page.slug),
      locale: reader.locale,
      image: picture?.image ?? null,
    })
  },
)

export default pageOrMissing(async function ContentPage({ params }: SlugPageParams) {
  const reader = await readerOf(params)
  const slug = await slugOf(params)
  const page = await loadPage(slug, reader)
  if (page.slug !== slug || page.slug === 'home') {
    permanentRedirect(pagePath(reader.locale, page.slug))
  }
  const hasHero = page.blocks[0]?.type === 'hero'
  const t = translate(reader.locale, 'gone')
  return (
    <>
      <GoneNotice text={t('page')} back={{ href: homePath(reader.locale), label: t('home') }} />
      {hasHero ? null : (
        <div className={section.column}>
          <PageTitle title={page.title} />
        </div>
      )}
      <PageBlocks blocks={page.blocks} reader={reader} />
    </>
  )
})
