import { APIError } from 'payload'
import { asSystem, refuseOnErrors, type Edit, type Edits, type EditTools } from './edit-tools.ts'

/** What editors do to products, variants and stock. */
export function productEdits({ world, pick, pickSome, change, richText }: EditTools) {
  return {
    createProduct: async (edit: Edit) => {
      const product = await world.make.product({
        title: edit.word,
        brand: await pick('brands', edit.one),
        categories: [await pick('categories', edit.other), await pick('categories', edit.one)],
        tags: [edit.word],
        gallery: [await pick('media', edit.one)],
        variantTypes: [await pick('variantTypes', 0)],
        attributes: [
          {
            blockType: 'optionAttribute',
            attribute: await pick('attributes', 0),
            values: [await pick('attributeOptions', edit.other)],
          },
        ],
        _status: edit.other % 3 === 0 ? 'draft' : 'published',
      })
      const options = [await pick('variantOptions', edit.one)]
      await world.make.variant(product.id, { options, images: [await pick('media', edit.other)] })
    },
    publishProduct: (edit: Edit) =>
      change('products', edit, { title: edit.word, _status: 'published' }),
    publishManyProducts: async (edit: Edit) =>
      refuseOnErrors(
        await world.payload.update({
          collection: 'products',
          where: { id: { in: await pickSome('products', edit.other) } },
          data: { subtitle: edit.word, _status: 'published' },
          locale: edit.locale,
          ...asSystem,
        }),
      ),
    describeProduct: async (edit: Edit) =>
      change('products', edit, { description: await richText(edit), _status: 'published' }),
    moveProduct: async (edit: Edit) =>
      change('products', edit, {
        categories: [await pick('categories', edit.other)],
        brand: await pick('brands', edit.other),
        slug: `${edit.word}-${edit.other % 7}`,
        rank: edit.other,
        related: [await pick('products', edit.other), await pick('products', edit.one + 1)],
        _status: 'published',
      }),
    draftProduct: (edit: Edit) =>
      change('products', edit, { title: edit.word, slug: `${edit.word}-draft` }, { draft: true }),
    unpublishProduct: (edit: Edit) => change('products', edit, { _status: 'draft' }),
    deleteProduct: async (edit: Edit) =>
      world.payload.delete({
        collection: 'products',
        id: await pick('products', edit.one),
        ...asSystem,
      }),
    addVariant: async (edit: Edit) =>
      world.make.variant(await pick('products', edit.one), {
        options: [await pick('variantOptions', edit.other)],
        prices: { USD: { amount: edit.other } },
      }),
    changeVariant: (edit: Edit) =>
      change('variants', edit, { prices: { THB: { amount: edit.other, compareAt: null } } }),
    deleteVariant: async (edit: Edit) =>
      world.payload.delete({
        collection: 'variants',
        id: await pick('variants', edit.one),
        ...asSystem,
      }),
    countStock: async (edit: Edit) =>
      world.setStock(await pick('variants', edit.one), edit.other % 9, edit.other % 2 === 0),
    failHalfway: async (edit: Edit) => {
      const failing = world.inTransaction(world.payload, async (_tx, req) => {
        await change('products', edit, { title: edit.word, _status: 'published' }, { req })
        await change('brands', edit, { name: edit.word }, { req })
        throw new APIError('Changed my mind', 400)
      })
      await failing.catch((error: unknown) => {
        if (!(error instanceof APIError)) throw error
      })
    },
  } satisfies Edits
}
