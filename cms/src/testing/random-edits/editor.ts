import fc from 'fast-check'
import { APIError } from 'payload'
import type { ProjectionWorld } from '../projection-world.ts'
import { catalogueEdits } from './catalogue-edits.ts'
import { contentEdits } from './content-edits.ts'
import { editTools, type Edit, type Edits } from './edit-tools.ts'
import { productEdits } from './product-edits.ts'

/** One thing an editor does, by its name. */
interface NamedEdit extends Edit {
  kind: string
}

export interface Editor {
  /** Anything an editor may do. */
  anyEdit: fc.Arbitrary<NamedEdit>
  /** Does the edit; one that the CMS refuses changes nothing, as it should. */
  apply: (edit: NamedEdit) => Promise<void>
  /** The kinds of edit that never went through. */
  neverDone: () => string[]
}

const FIRST_PRODUCTS = 10

/** Prepares a small shop, and the hands that change it. */
export async function makeEditor(world: ProjectionWorld): Promise<Editor> {
  const tools = editTools(world)
  const edits: Edits = { ...productEdits(tools), ...catalogueEdits(tools), ...contentEdits(tools) }
  const kinds = Object.keys(edits)
  const done = new Set<string>()
  await furnish(world)
  for (let n = 1; n <= FIRST_PRODUCTS; n += 1) {
    await edits.createProduct?.({ one: n, other: n + 1, word: `first-${n}`, locale: 'en' })
  }
  return {
    anyEdit: fc.record({
      // Twice as often: without products there is little to see.
      kind: fc.constantFrom(...kinds, 'createProduct', 'publishProduct', 'countStock'),
      one: fc.nat(1000),
      other: fc.nat(1000),
      word: fc.constantFrom('celadon', 'teak', 'rattan', 'cotton', 'clay', 'brass'),
      locale: fc.constantFrom('en', 'th'),
    }),
    neverDone: () => kinds.filter((kind) => !done.has(kind)),
    apply: async (edit) => {
      try {
        await edits[edit.kind]?.(edit)
        done.add(edit.kind)
      } catch (error) {
        if (!isRefusal(error)) throw error
      }
    },
  }
}

function isRefusal(error: unknown): boolean {
  return error instanceof APIError && error.status < 500
}

async function furnish({ payload, make }: ProjectionWorld): Promise<void> {
  const options = { overrideAccess: true } as const
  for (let n = 0; n < 3; n += 1) {
    await make.brand()
    await make.media()
    await make.category()
  }
  for (const n of [1, 2]) {
    const data = { title: `Gifts ${n}`, match: 'all', conditions: [{ kind: 'inStock' }] } as const
    await payload.create({
      collection: 'productCollections',
      data: { ...data, slug: `gifts-${n}`, sort: 'featured' } as never,
      ...options,
    })
  }
  const type = await payload.create({
    collection: 'variantTypes',
    data: { key: 'colour', label: 'Colour' },
    ...options,
  })
  const attribute = await payload.create({
    collection: 'attributes',
    data: { key: 'material', label: 'Material', type: 'option' },
    ...options,
  })
  for (let n = 0; n < 4; n += 1) {
    const data = { key: `k${n}`, label: `Label ${n}` }
    await payload.create({
      collection: 'variantOptions',
      data: { ...data, type: type.id, swatch: `#00000${n}` },
      ...options,
    })
    await payload.create({
      collection: 'attributeOptions',
      data: { ...data, attribute: attribute.id },
      ...options,
    })
  }
}
