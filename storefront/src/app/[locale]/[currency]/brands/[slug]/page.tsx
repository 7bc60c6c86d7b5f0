import { BrandHeader } from '../../../../../features/catalogue/components/brand-header.tsx'
import { loadBrand } from '../../../../../features/catalogue/loaders.ts'
import { brandPath, brandsPath } from '../../../../../i18n/paths.ts'
import { translate } from '../../../../../i18n/translate.ts'
import { listPage } from '../../../../list-page.tsx'

const brand = listPage({
  of: 'brand',
  load: loadBrand,
  pathOf: brandPath,
  header: (one, reader) => <BrandHeader brand={one} reader={reader} />,
  back: (locale) => ({ href: brandsPath(locale), label: translate(locale, 'gone')('brands') }),
})

export const generateMetadata = brand.generateMetadata
export default brand.Page
