import type { CollectionConfig } from 'payload'
import { env } from '../env.ts'
import type { ShopFolder } from '../platform/shop-path.ts'

type EditComponents = NonNullable<
  NonNullable<NonNullable<CollectionConfig['admin']>['components']>['edit']
>

/** The link to a document's place in the shop, above its form. */
export function openInShop(folder: ShopFolder): EditComponents {
  return {
    beforeDocumentControls: [
      {
        path: '/admin/fields/open-in-shop.tsx#OpenInShop',
        clientProps: { shopUrl: env.SHOP_URL, folder, hasPreview: env.SHOP_SECRET !== undefined },
      },
    ],
  }
}
