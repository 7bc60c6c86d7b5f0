import type { DefaultServerCellComponentProps } from 'payload'
import { idOf, idsOf } from '../rules.ts'
import { brandNames, categoryPaths, productLines, thumbnails } from './cell-loaders.ts'
import styles from './cells.module.css'
import { Picture } from './picture.tsx'

type CellProps = Pick<DefaultServerCellComponentProps, 'i18n' | 'payload' | 'rowData'>

// Payload's own cells fetch relations after the page is there; these come with it.

/** Who makes a product. */
export async function BrandCell({ payload, rowData }: CellProps) {
  const id = idOf(rowData.brand)
  const name = id === null ? null : await brandNames(payload).load(id)
  return name === null ? <Nothing /> : <span>{name}</span>
}

/** The shelves of a product, the first with the way to it. */
export async function CategoriesCell({ i18n, payload, rowData }: CellProps) {
  const paths = await categoryPaths(payload, i18n.language)
  const shelves = idsOf(rowData.categories).flatMap((id) => paths.get(id) ?? [])
  const [first, ...others] = shelves
  if (!first) return <Nothing />
  return (
    <span className={styles.stack}>
      <span>{[...first.above, first.title].join(' › ')}</span>
      {others.length > 0 ? (
        <span className={styles.faint}>{others.map(({ title }) => title).join(', ')}</span>
      ) : null}
    </span>
  )
}

/** The product of a variant, with its picture. */
export async function ProductCell({ i18n, payload, rowData }: CellProps) {
  const id = idOf(rowData.product)
  if (id === null) return <Nothing />
  const { title, picture } = await productLines(payload, i18n.language).load(id)
  return (
    <span className={styles.titled}>
      <Picture src={picture === null ? null : await thumbnails(payload).load(picture)} />
      <span>{title ?? `#${id}`}</span>
    </span>
  )
}

function Nothing() {
  return <span className={styles.faint}>–</span>
}
