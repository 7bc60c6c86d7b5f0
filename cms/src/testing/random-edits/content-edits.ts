import { asSystem, type Edit, type Edits, type EditTools } from './edit-tools.ts'

/** What editors do to pages, menus and the shop itself. */
export function contentEdits({ world, pick, change, link }: EditTools) {
  return {
    addPage: async (edit: Edit) =>
      world.payload.create({
        collection: 'pages',
        data: {
          title: edit.word,
          slug: `${edit.word}-${edit.other}`,
          _status: edit.one % 2 === 0 ? 'draft' : 'published',
          layout: [
            {
              blockType: 'featuredProducts',
              heading: edit.word,
              products: [await pick('products', edit.one)],
              link: { label: edit.word, ...(await link(edit)) },
            },
          ],
        },
        ...asSystem,
      }),
    publishPage: (edit: Edit) => change('pages', edit, { title: edit.word, _status: 'published' }),
    unpublishPage: (edit: Edit) => change('pages', edit, { _status: 'draft' }),
    changeMenu: async (edit: Edit) =>
      world.payload.updateGlobal({
        slug: 'navigation',
        data: { header: [{ label: edit.word, link: await link(edit) }] },
        locale: edit.locale,
        overrideAccess: true,
      }),
    moveCollection: (edit: Edit) =>
      change('productCollections', edit, { slug: `${edit.word}-${edit.other}` }),
    nameShop: (edit: Edit) =>
      world.payload.updateGlobal({
        slug: 'storeSettings',
        data: { name: edit.word, tagline: edit.word },
        locale: edit.locale,
        overrideAccess: true,
      }),
  } satisfies Edits
}
