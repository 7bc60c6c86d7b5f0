import type { Attribute, Product } from '@vitrine/shared-types/store-api/v1/products'
import { translate } from '../../../i18n/translate.ts'
import type { Reader } from '../../../ui/context.ts'
import { RichText } from '../../../ui/rich-text.tsx'
import section from '../../../ui/section.module.css'
import styles from './product-facts.module.css'

/** What there is to read about a product: its story, then its facts. */
export function ProductFacts({ product, reader }: { product: Product; reader: Reader }) {
  const t = translate(reader.locale, 'product')
  const facts = product.attributes.filter((attribute) => attribute.values.length > 0)
  return (
    <div className={styles.facts}>
      {product.description.length > 0 ? (
        <section className={styles.story}>
          <h2 className={section.heading}>{t('description')}</h2>
          <div className={styles.text}>
            <RichText blocks={product.description} locale={reader.locale} topLevel={3} />
          </div>
        </section>
      ) : null}
      {facts.length > 0 ? (
        <section className={styles.details}>
          <h2 className={section.heading}>{t('details')}</h2>
          <dl className={styles.list}>
            {facts.map((attribute) => (
              <div key={attribute.key} className={styles.row}>
                <dt className={styles.term}>{attribute.label}</dt>
                <dd>{factWords(attribute, { yes: t('yes'), no: t('no') })}</dd>
              </div>
            ))}
          </dl>
        </section>
      ) : null}
    </div>
  )
}

/** Values as one text; a boolean speaks the shop's own yes and no. */
function factWords(attribute: Attribute, words: { yes: string; no: string }): string {
  return attribute.values
    .map((value) => {
      if (attribute.type !== 'boolean') return value.label
      return value.key === 'true' ? words.yes : words.no
    })
    .join(', ')
}
