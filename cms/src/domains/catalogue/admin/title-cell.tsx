import { RenderDefaultCell } from '@payloadcms/ui'
import type { DefaultServerCellComponentProps, StaticLabel } from 'payload'
import { idOf } from '../rules.ts'
import { categoryPaths, thumbnails } from './cell-loaders.ts'
import styles from './cells.module.css'
import { Picture } from './picture.tsx'

/** A title with its picture before it, and for a category the shelves it stands on. */
export async function TitleCell(props: DefaultServerCellComponentProps) {
  const { payload, rowData, collectionSlug, i18n, field } = props
  const pictureId = idOf((rowData.gallery as unknown[] | undefined)?.[0] ?? rowData.image)
  const picture = pictureId === null ? null : await thumbnails(payload).load(pictureId)
  const path =
    collectionSlug === 'categories'
      ? (await categoryPaths(payload, i18n.language)).get(Number(rowData.id))?.above
      : undefined
  return (
    <span className={styles.titled}>
      <Picture src={picture} />
      <span className={styles.stack}>
        {path && path.length > 0 ? <span className={styles.faint}>{path.join(' › ')}</span> : null}
        <DefaultTitle {...props} name={'name' in field ? String(field.name) : 'title'} />
      </span>
    </span>
  )
}

/** Payload's own cell: it knows how to link, and how to choose within a drawer. */
function DefaultTitle(props: DefaultServerCellComponentProps & { name: string }) {
  const { cellData, collectionSlug, columnIndex, field, link, linkURL, name, rowData, viewType } =
    props
  const label = 'label' in field && typeof field.label === 'object' ? field.label : name
  return (
    <RenderDefaultCell
      clientProps={{
        cellData,
        collectionSlug,
        field: { name, type: 'text', label: label as StaticLabel, admin: {} },
        link: link ?? false,
        linkURL: linkURL as string,
        rowData,
        viewType: viewType ?? 'list',
      }}
      columnIndex={columnIndex ?? 0}
      enableRowSelections={false}
      isLinkedColumn={link ?? false}
    />
  )
}
