import type { DomainModule } from '../../platform/module.ts'
import { navigation } from './navigation.global.ts'
import { pages } from './pages.collection.ts'
import { storeSettings } from './store-settings.global.ts'

/** Pages, menus and the shop's own settings. */
export const content: DomainModule = {
  collections: [pages],
  globals: [navigation, storeSettings],
}
