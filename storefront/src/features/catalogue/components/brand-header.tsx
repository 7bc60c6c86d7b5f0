import type { Brand } from '@vitrine/shared-types/store-api/v1/brands'
import { brandsPath, homePath } from '../../../i18n/paths.ts'
import { translate } from '../../../i18n/translate.ts'
import { Breadcrumbs } from '../../../ui/breadcrumbs.tsx'
import type { Reader } from '../../../ui/context.ts'
import { melts } from '../../../media/melting.ts'
import { PictureFrame } from '../../../ui/picture-frame.tsx'
import section from '../../../ui/section.module.css'
import styles from './brand-header.module.css'

/** Who makes it, and how. */
export async function BrandHeader({ brand, reader }: { brand: Brand; reader: Reader }) {
  const shell = translate(reader.locale, 'shell')
  return (
    <header className={styles.header}>
      <div className={styles.words}>
        <Breadcrumbs
          label={translate(reader.locale, 'category')('breadcrumbs')}
          crumbs={[
            { title: shell('home'), href: homePath(reader.locale) },
            { title: shell('brands'), href: brandsPath(reader.locale) },
          ]}
        />
        <h1 className={`${section.display} ${styles.name}`}>{brand.name}</h1>
        {brand.tagline ? <p className={styles.tagline}>{brand.tagline}</p> : null}
        {brand.description ? <p className={styles.story}>{brand.description}</p> : null}
      </div>
      <div className={styles.picture}>
        <PictureFrame
          image={brand.image}
          sizes="(min-width: 64rem) 42vw, 100vw"
          missing={translate(reader.locale, 'card')('noPicture')}
          priority
          isMelting={await melts(brand.image)}
        />
      </div>
    </header>
  )
}
