import type { Brand } from '@vitrine/shared-types/store-api/v1/brands'
import type { Category } from '@vitrine/shared-types/store-api/v1/categories'
import type { ProductCollection } from '@vitrine/shared-types/store-api/v1/collections'
import type { ContentPage } from '@vitrine/shared-types/store-api/v1/pages'
import type { DraftPreview } from '@vitrine/shared-types/previews/draft-preview'
import { env } from '../../../../env.ts'
import { BrandHeader } from '../../../../features/catalogue/components/brand-header.tsx'
import { CategoryHeader } from '../../../../features/catalogue/components/category-header.tsx'
import { ProductPage } from '../../../../features/catalogue/components/product-page.tsx'
import { PageBlocks } from '../../../../features/content/components/page-blocks.tsx'
import { CollectionHeader } from '../../../../features/listing/components/collection-header.tsx'
import { Listing } from '../../../../features/listing/components/listing.tsx'
import { loadList } from '../../../../features/listing/loaders.ts'
import { loadShell } from '../../../../features/shell/loaders.ts'
import { brandPath, categoryPath, collectionPath } from '../../../../i18n/paths.ts'
import type { Reader } from '../../../../ui/context.ts'
import { WHOLE_LIST } from '../../../../ui/list-query.ts'
import { PageTitle } from '../../../../ui/page-title.tsx'
import section from '../../../../ui/section.module.css'

/** A draft in the very components that would show it to the public. */
export async function DraftPage({ draft, reader }: { draft: DraftPreview; reader: Reader }) {
  switch (draft.collection) {
    case 'products': {
      const { settings } = await loadShell(reader)
      return (
        <ProductPage
          product={draft.document}
          reader={reader}
          asked={undefined}
          contactEmail={settings.contactEmail}
          shopUrl={env.SHOP_URL}
        />
      )
    }
    case 'categories':
      return <CategoryPreview category={draft.document} reader={reader} />
    case 'brands':
      return <BrandPreview brand={draft.document} reader={reader} />
    case 'productCollections':
      return <CollectionPreview collection={draft.document} reader={reader} />
    case 'pages':
      return <PagePreview page={draft.document} reader={reader} />
  }
}

/** What is on the shelf is public: only the shelf itself is looked at. */
async function CategoryPreview({ category, reader }: { category: Category; reader: Reader }) {
  const found = await loadList({ category: category.slug }, WHOLE_LIST, reader)
  const base = categoryPath(reader.locale, category.slug)
  return (
    <div className={section.column}>
      <CategoryHeader category={category} reader={reader} />
      <Listing {...found} place={{ base, reader, fixed: 'category' }} rhythm />
    </div>
  )
}

async function BrandPreview({ brand, reader }: { brand: Brand; reader: Reader }) {
  const found = await loadList({ brand: brand.slug }, WHOLE_LIST, reader)
  const base = brandPath(reader.locale, brand.slug)
  return (
    <div className={section.column}>
      <BrandHeader brand={brand} reader={reader} />
      <Listing {...found} place={{ base, reader, fixed: 'brand' }} />
    </div>
  )
}

async function CollectionPreview({
  collection,
  reader,
}: {
  collection: ProductCollection
  reader: Reader
}) {
  const found = await loadList({ collection: collection.slug }, WHOLE_LIST, reader)
  const base = collectionPath(reader.locale, collection.slug)
  return (
    <div className={section.column}>
      <CollectionHeader collection={collection} reader={reader} />
      <Listing {...found} place={{ base, reader }} rhythm />
    </div>
  )
}

function PagePreview({ page, reader }: { page: ContentPage; reader: Reader }) {
  const hasHero = page.blocks[0]?.type === 'hero'
  return (
    <>
      {hasHero || page.slug === 'home' ? null : (
        <div className={section.column}>
          <PageTitle title={page.title} />
        </div>
      )}
      <PageBlocks blocks={page.blocks} reader={reader} />
    </>
  )
}
