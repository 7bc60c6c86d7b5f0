import { picture } from '../catalogue-factory.ts'
import { asSystem, refuseOnErrors, type Edit, type Edits, type EditTools } from './edit-tools.ts'

/** What editors do to all that products show. */
export function catalogueEdits({ world, pick, pickSome, change }: EditTools) {
  return {
    addCategory: async (edit: Edit) =>
      world.make.category({ title: edit.word, parent: await pick('categories', edit.one) }),
    moveCategory: async (edit: Edit) =>
      change('categories', edit, { parent: await pick('categories', edit.other) }),
    renameCategory: (edit: Edit) =>
      change('categories', edit, { title: edit.word, slug: `${edit.word}-${edit.other % 5}` }),
    /** Documents of a bulk edit are saved side by side, in one transaction. */
    renameManyCategories: async (edit: Edit) =>
      refuseOnErrors(
        await world.payload.update({
          collection: 'categories',
          where: { id: { in: await pickSome('categories', edit.other) } },
          data: { title: edit.word },
          locale: edit.locale,
          ...asSystem,
        }),
      ),
    describeCategory: async (edit: Edit) =>
      change('categories', edit, {
        description: edit.word,
        image: await pick('media', edit.other),
      }),
    /** The newest is the least likely to be in use, which would be refused. */
    deleteCategory: async () =>
      world.payload.delete({
        collection: 'categories',
        id: await pick('categories', -1),
        ...asSystem,
      }),
    renameBrand: (edit: Edit) =>
      change('brands', edit, { name: edit.word, slug: `${edit.word}-${edit.other % 5}` }),
    relabelOption: (edit: Edit) =>
      change('variantOptions', edit, { label: edit.word, swatch: '#abcdef' }),
    relabelType: (edit: Edit) => change('variantTypes', edit, { label: edit.word }),
    relabelAttribute: (edit: Edit) => change('attributes', edit, { label: edit.word }),
    relabelValue: (edit: Edit) => change('attributeOptions', edit, { label: edit.word }),
    retellMedia: (edit: Edit) =>
      change('media', edit, { alt: edit.word, focalX: edit.other % 100, focalY: 10 }),
    replaceMedia: async (edit: Edit) => change('media', edit, {}, { file: await picture() }),
  } satisfies Edits
}
