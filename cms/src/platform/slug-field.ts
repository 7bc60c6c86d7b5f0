import type { CollectionSlug, FieldHook, TextField, TextFieldSingleValidation } from 'payload'
import { env } from '../env.ts'
import type { ShopFolder } from './shop-path.ts'
import { isSlug, slugify } from './slug.ts'
import { say } from './words.ts'

const MAX_TRIES = 50

interface SlugFieldOptions {
  /** The field whose words become the slug when the editor leaves it empty. */
  from: 'title' | 'name'
  /** Where it stands in the shop: the whole address is shown below the field. */
  folder: ShopFolder
}

/** The last part of an address: unique, made from the title unless the editor writes one. */
export function slugField({ from, folder }: SlugFieldOptions): TextField {
  return {
    name: 'slug',
    type: 'text',
    label: { en: 'Address in the shop', th: 'ที่อยู่ในร้านค้า' },
    required: true,
    unique: true,
    index: true,
    maxLength: 200,
    validate: validateSlug,
    admin: {
      position: 'sidebar',
      description: {
        en: 'The last part of the web address. Leave it empty to make it from the name. A former address keeps leading here.',
        th: 'ส่วนท้ายของที่อยู่เว็บ เว้นว่างไว้เพื่อสร้างจากชื่อ ที่อยู่เดิมจะยังคงนำมาที่นี่',
      },
      components: {
        afterInput: [
          {
            path: '/admin/fields/shop-address.tsx#ShopAddress',
            clientProps: { shopUrl: env.SHOP_URL, folder },
          },
        ],
      },
    },
    hooks: {
      beforeValidate: [fillFrom(from)],
      beforeDuplicate: [({ value }) => (value ? `${String(value)}-copy` : value)],
    },
  }
}

const validateSlug: TextFieldSingleValidation = (value, { req }) => {
  if (!value) {
    return say(req, {
      en: 'An address is needed. Give a name and it is made by itself.',
      th: 'ต้องมีที่อยู่ ใส่ชื่อแล้วระบบจะสร้างให้เอง',
    })
  }
  if (isSlug(value)) return true
  return say(req, {
    en: 'Use lower-case letters, digits and single hyphens, such as “celadon-tea-cup”.',
    th: 'ใช้ตัวอักษรพิมพ์เล็ก ตัวเลข และขีดกลางเดี่ยว เช่น “celadon-tea-cup”',
  })
}

function fillFrom(source: string): FieldHook {
  return async ({ value, data, originalDoc, collection, req }) => {
    if (typeof value === 'string' && value.trim() !== '') return value.trim()
    const before = originalDoc as { id?: number; slug?: string | null } | undefined
    if (value === undefined && before?.slug) return before.slug
    const words: unknown = data?.[source]
    const wanted = slugify(typeof words === 'string' ? words : '')
    if (wanted === '' || !collection) return value
    return await firstFree(req, collection.slug, wanted, before?.id)
  }
}

type HookRequest = Parameters<FieldHook>[0]['req']

async function firstFree(
  req: HookRequest,
  collection: CollectionSlug,
  wanted: string,
  ownId: number | undefined,
): Promise<string> {
  for (let n = 1; n <= MAX_TRIES; n += 1) {
    const candidate = n === 1 ? wanted : `${wanted}-${n}`
    const where = { slug: { equals: candidate }, ...(ownId ? { id: { not_equals: ownId } } : {}) }
    const found = await req.payload.count({ collection, where, req, overrideAccess: true })
    if (found.totalDocs === 0) return candidate
  }
  return wanted
}
