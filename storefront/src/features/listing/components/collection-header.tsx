import type { ProductCollection } from '@vitrine/shared-types/store-api/v1/collections'
import { homePath } from '../../../i18n/paths.ts'
import { translate } from '../../../i18n/translate.ts'
import { melts } from '../../../media/melting.ts'
import { Breadcrumbs } from '../../../ui/breadcrumbs.tsx'
import type { Reader } from '../../../ui/context.ts'
import { PictureFrame } from '../../../ui/picture-frame.tsx'
import section from '../../../ui/section.module.css'
import styles from './collection-header.module.css'

interface CollectionHeaderProps {
  collection: ProductCollection
  reader: Reader
}

/** What the editors have put together here, and why. */
export async function CollectionHeader({ collection, reader }: CollectionHeaderProps) {
  const { title, description, image } = collection
  const shell = translate(reader.locale, 'shell')
  return (
    <header className={image ? `${styles.header} ${styles.pictured}` : styles.header}>
      <div className={styles.words}>
        <Breadcrumbs
          label={translate(reader.locale, 'category')('breadcrumbs')}
          crumbs={[{ title: shell('home'), href: homePath(reader.locale) }]}
        />
        <h1 className={section.display}>{title}</h1>
        {description ? <p className={section.lead}>{description}</p> : null}
      </div>
      {image ? (
        <div>
          <PictureFrame
            image={image}
            sizes="(min-width: 64rem) 22rem, (min-width: 32rem) 30vw, 9.5rem"
            missing={translate(reader.locale, 'card')('noPicture')}
            priority
            isMelting={await melts(image)}
          />
        </div>
      ) : null}
    </header>
  )
}
