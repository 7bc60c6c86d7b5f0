import { CollectionHeader } from '../../../../../features/listing/components/collection-header.tsx'
import { loadCollection } from '../../../../../features/listing/loaders.ts'
import { collectionPath } from '../../../../../i18n/paths.ts'
import { listPage } from '../../../../list-page.tsx'

const collection = listPage({
  of: 'collection',
  load: loadCollection,
  pathOf: collectionPath,
  header: (one, reader) => <CollectionHeader collection={one} reader={reader} />,
  hasRhythm: true,
})

export const generateMetadata = collection.generateMetadata
export default collection.Page
