import type { CategoryNode } from '@vitrine/shared-types/store-api/v1/categories'
import type { Navigation, StoreSettings } from '@vitrine/shared-types/store-api/v1/store'
import { load } from '../../api/load.ts'
import type { Reader } from '../../ui/context.ts'

/** What surrounds every page. */
export interface Shell {
  settings: StoreSettings
  navigation: Navigation
}

/** The shop's name, languages, currencies and menus. */
export async function loadShell(reader: Reader): Promise<Shell> {
  const query = { ...reader }
  const [settings, navigation] = await Promise.all([
    load('getSettings', { query }),
    load('getNavigation', { query }),
  ])
  return { settings, navigation }
}

/** The categories at the top that have something to show. */
export async function loadTopCategories(reader: Reader): Promise<CategoryNode[]> {
  const { items } = await load('listCategories', { query: { ...reader } })
  return items.filter((category) => category.productCount > 0)
}
