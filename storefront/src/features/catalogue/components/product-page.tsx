import type { Product } from '@vitrine/shared-types/store-api/v1/products'
import { type ReactNode, Suspense } from 'react'
import { categoryPath, homePath } from '../../../i18n/paths.ts'
import { translate } from '../../../i18n/translate.ts'
import { melts } from '../../../media/melting.ts'
import { Breadcrumbs } from '../../../ui/breadcrumbs.tsx'
import type { Reader } from '../../../ui/context.ts'
import { GoneNotice } from '../../../ui/gone.tsx'
import { JsonLd } from '../../../ui/json-ld.tsx'
import section from '../../../ui/section.module.css'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { breadcrumbJsonLd, productJsonLd } from '../product-json-ld.ts'
import { productWords } from '../product-words.ts'
import { MakerNote } from './maker-note.tsx'
import { ProductFacts } from './product-facts.tsx'
import { ProductFoot } from './product-foot.tsx'
import { ProductHead } from './product-head.tsx'
import styles from './product-page.module.css'
import { ProductStage } from './product-stage.tsx'
import { RelatedProducts } from './related-products.tsx'

interface ProductPageProps {
  product: Product
  reader: Reader
  asked: string | undefined
  contactEmail: string | null
  shopUrl: string
  /** What puts the chosen variant into the cart; it reads `ChosenVariant`. */
  buy?: ReactNode
  /** What buyers say of it. */
  reviews?: ReactNode
}

/** Everything about one product. */
export async function ProductPage(props: ProductPageProps) {
  const { product, reader, asked, contactEmail, shopUrl, buy, reviews } = props
  const home = translate(reader.locale, 'shell')('home')
  const { slug, title, gallery, options, variants } = product
  const gone = translate(reader.locale, 'gone')
  const melting = await Promise.all(gallery.map(melts))
  return (
    <div className={`${section.column} ${styles.page}`}>
      <JsonLd data={productJsonLd(product, reader, shopUrl)} />
      <JsonLd data={breadcrumbJsonLd(product, reader, shopUrl, home)} />
      <div className={styles.top}>
        <Breadcrumbs
          label={translate(reader.locale, 'category')('breadcrumbs')}
          crumbs={[
            { title: home, href: homePath(reader.locale) },
            ...product.breadcrumbs.map((crumb) => ({
              title: crumb.title,
              href: categoryPath(reader.locale, crumb.slug),
            })),
          ]}
        />
        <ProductStage
          key={product.id}
          product={{ id: product.id, slug, title, gallery, options, variants }}
          reader={reader}
          asked={asked}
          melting={gallery.filter((_, index) => melting[index]).map((image) => image.id)}
          words={productWords(reader, title)}
          head={<ProductHead product={product} reader={reader} />}
          buy={buy}
          foot={<ProductFoot product={product} reader={reader} contactEmail={contactEmail} />}
        />
      </div>
      <ProductFacts product={product} reader={reader} />
      {product.brand ? (
        <Suspense fallback={<Skeleton lines={4} />}>
          <MakerNote slug={product.brand.slug} reader={reader} />
        </Suspense>
      ) : null}
      {reviews}
      <RelatedProducts products={product.related} reader={reader} />
      <GoneNotice text={gone('product')} back={wayBack(product, reader)} />
    </div>
  )
}

/** Where to look on when the product is gone: its category. */
function wayBack({ breadcrumbs }: Product, { locale }: Reader) {
  const t = translate(locale, 'gone')
  const category = breadcrumbs.at(-1)
  if (!category) return { href: homePath(locale), label: t('home') }
  return {
    href: categoryPath(locale, category.slug),
    label: t('backTo', { title: category.title }),
  }
}
