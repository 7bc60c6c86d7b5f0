import { CategoryHeader } from '../../../../../features/catalogue/components/category-header.tsx'
import { loadCategory } from '../../../../../features/catalogue/loaders.ts'
import { categoryPath } from '../../../../../i18n/paths.ts'
import { listPage } from '../../../../list-page.tsx'

const category = listPage({
  of: 'category',
  load: loadCategory,
  pathOf: categoryPath,
  header: (one, reader, { facets }) => (
    <CategoryHeader category={one} reader={reader} isTreeBeside={facets !== null} />
  ),
  leadsToCategories: true,
  hasRhythm: true,
})

export const generateMetadata = category.generateMetadata
export default category.Page
