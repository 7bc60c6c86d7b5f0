import { SearchBox } from '../features/search/components/search-box.tsx'
import { boxWords } from '../features/search/words.ts'
import { loadTopCategories } from '../features/shell/loaders.ts'
import { homePath } from '../i18n/paths.ts'
import { translate } from '../i18n/translate.ts'
import { CategoryIndex } from '../ui/category-index.tsx'
import type { Reader } from '../ui/context.ts'
import { ShopLink } from '../ui/shop-link.tsx'
import section from '../ui/section.module.css'
import styles from './missing-page.module.css'

/** In place of what does not exist: says so, and offers ways on. */
export async function MissingPage({ reader }: { reader: Reader }) {
  const t = translate(reader.locale, 'notFound')
  return (
    <div className={`${section.column} ${styles.page}`}>
      <div className={styles.words}>
        <h1 className={section.display}>{t('title')}</h1>
        <p className={section.lead}>{t('text')}</p>
      </div>
      <SearchBox id="q" reader={reader} words={boxWords(reader.locale)} isOver />
      <CategoryIndex
        heading={translate(reader.locale, 'search')('popular')}
        categories={await loadTopCategories(reader)}
        reader={reader}
      />
      <p>
        <ShopLink href={homePath(reader.locale)} className={styles.home}>
          {t('home')}
        </ShopLink>
      </p>
    </div>
  )
}
