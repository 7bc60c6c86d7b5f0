import { APIError } from 'payload'
import type { ProjectionWorld } from '../projection-world.ts'

/** Numbers pick a document among those that there are. */
export interface Edit {
  one: number
  other: number
  word: string
  locale: 'en' | 'th'
}

export type Edits = Record<string, (edit: Edit) => Promise<unknown>>
export type EditTools = ReturnType<typeof editTools>
const ELEMENT = { direction: 'ltr', format: '', indent: 0, version: 1 } as const
export const asSystem = { overrideAccess: true, depth: 0 } as const

/** A bulk edit does not throw: it answers what went wrong. */
export function refuseOnErrors({ errors }: { errors: { message: string }[] }): void {
  const [first] = errors
  if (first) throw new APIError(first.message, 400)
}

type Collection =
  | 'products'
  | 'variants'
  | 'categories'
  | 'brands'
  | 'pages'
  | 'productCollections'
  | 'media'
  | 'variantTypes'
  | 'variantOptions'
  | 'attributes'
  | 'attributeOptions'

const LINKABLE = [
  ['product', 'products'],
  ['category', 'categories'],
  ['brand', 'brands'],
  ['page', 'pages'],
  ['collection', 'productCollections'],
] as const

/** What every edit needs: a document to change, a way to change it, something to write. */
export function editTools(world: ProjectionWorld) {
  const { payload } = world

  async function pick(collection: Collection, n: number): Promise<number> {
    const { docs } = await payload.find({ collection, pagination: false, sort: 'id', ...asSystem })
    const doc = docs.at(n % Math.max(docs.length, 1))
    if (doc === undefined) throw new APIError('There is none to pick', 404)
    return doc.id
  }
  const pickSome = async (collection: Collection, n: number) => [
    await pick(collection, n),
    await pick(collection, n + 1),
    await pick(collection, n + 3),
  ]
  const change = async (collection: Collection, edit: Edit, data: object, options: object = {}) =>
    payload.update({
      collection,
      id: await pick(collection, edit.one),
      data,
      locale: edit.locale,
      ...asSystem,
      ...options,
    })
  const link = async ({ one, other }: Edit) => {
    const [kind, collection] = LINKABLE[one % LINKABLE.length] ?? LINKABLE[0]
    return { kind, [kind]: await pick(collection, other) }
  }
  const richText = async ({ word, other }: Edit) => ({
    root: {
      type: 'root',
      ...ELEMENT,
      children: [
        {
          type: 'paragraph',
          ...ELEMENT,
          children: [
            {
              type: 'link',
              ...ELEMENT,
              id: 'a',
              fields: {
                linkType: 'internal',
                newTab: false,
                doc: { relationTo: 'products', value: await pick('products', other) },
              },
              children: [{ type: 'text', text: word, format: 0, version: 1 }],
            },
          ],
        },
      ],
    },
  })

  return { world, pick, pickSome, change, link, richText }
}
