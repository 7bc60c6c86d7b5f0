import type { Brand } from '@vitrine/shared-types/store-api/v1/brands'
import { brandPath } from '../../../i18n/paths.ts'
import { translate } from '../../../i18n/translate.ts'
import { ArrowLink } from '../../../ui/arrow-link.tsx'
import type { Reader } from '../../../ui/context.ts'
import { findBrand } from '../loaders.ts'
import styles from './maker-note.module.css'

/** A few words about who made it. Nothing when they cannot be had: the page stands without. */
export async function MakerNote({ slug, reader }: { slug: string; reader: Reader }) {
  const brand = await findBrand(slug, reader)
  return brand ? <Note brand={brand} reader={reader} /> : null
}

function Note({ brand, reader }: { brand: Brand; reader: Reader }) {
  const t = translate(reader.locale, 'product')
  return (
    <section className={styles.maker}>
      <h2 className={styles.label}>{t('maker')}</h2>
      <p className={styles.quote}>{brand.tagline ?? brand.name}</p>
      {brand.description ? <p className={styles.story}>{brand.description}</p> : null}
      <ArrowLink href={brandPath(reader.locale, brand.slug)}>
        {t('makerLink', { name: brand.name })}
      </ArrowLink>
    </section>
  )
}
