import type { Brand } from '@vitrine/shared-types/store-api/v1/brands'
import { brandPath } from '../../../i18n/paths.ts'
import { translate } from '../../../i18n/translate.ts'
import type { Reader } from '../../../ui/context.ts'
import { melts } from '../../../media/melting.ts'
import { PictureFrame } from '../../../ui/picture-frame.tsx'
import { ShopLink } from '../../../ui/shop-link.tsx'
import styles from './brand-list.module.css'

/** All makers, one after the other, each with a picture and a line. */
export async function BrandList({ brands, reader }: { brands: Brand[]; reader: Reader }) {
  const t = translate(reader.locale, 'brands')
  const missing = translate(reader.locale, 'card')('noPicture')
  if (brands.length === 0) return <p className={styles.empty}>{t('empty')}</p>
  const melting = await Promise.all(brands.map((brand) => melts(brand.image)))
  return (
    <ul className={styles.brands}>
      {brands.map((brand, index) => (
        <li key={brand.id} className={styles.brand}>
          <div className={styles.picture}>
            <PictureFrame
              image={brand.image}
              sizes="(min-width: 64rem) 30vw, 7.5rem"
              missing={missing}
              alt=""
              isMelting={melting[index] ?? false}
              priority={index === 0}
            />
          </div>
          <div className={styles.words}>
            <h2 className={styles.name}>
              <ShopLink href={brandPath(reader.locale, brand.slug)} className={styles.link}>
                {brand.name}
              </ShopLink>
            </h2>
            {brand.tagline ? <p className={styles.tagline}>{brand.tagline}</p> : null}
            <p className={styles.count}>{t('count', { count: brand.productCount })}</p>
          </div>
        </li>
      ))}
    </ul>
  )
}
