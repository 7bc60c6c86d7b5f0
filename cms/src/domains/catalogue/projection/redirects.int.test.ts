import { sql } from '@payloadcms/db-postgres/drizzle'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { unique } from '../../../testing/catalogue-factory.ts'
import { startProjectionWorld, type ProjectionWorld } from '../../../testing/projection-world.ts'

const ELEMENT = { direction: null, format: '', indent: 0, version: 1 } as const

let world: ProjectionWorld

beforeAll(async () => {
  world = await startProjectionWorld()
})
afterAll(async () => {
  await world?.stop()
})

describe('former slugs', () => {
  const redirects = () =>
    world.query<{ slug: string; target_id: number }>(
      sql`SELECT slug, target_id FROM slug_redirects`,
    )

  it('lead to the document, until another one takes the slug', async () => {
    const { id, slug } = await world.listed()
    await world.update('products', id, { slug: unique('new'), _status: 'published' })
    expect(await redirects()).toContainEqual({ slug, target_id: id })
    await world.listed({ slug })
    expect(await redirects()).not.toContainEqual({ slug, target_id: id })
  })

  it('are forgotten when the document takes its slug back, or is deleted', async () => {
    const [one, other] = [await world.listed(), await world.listed()]
    for (const { id } of [one, other]) {
      await world.update('products', id, { slug: unique('new'), _status: 'published' })
    }
    await world.update('products', one.id, { slug: one.slug, _status: 'published' })
    await world.update('products', other.id, { _status: 'draft' })
    await world.remove('products', other.id)
    expect((await redirects()).filter((row) => row.target_id === other.id)).toEqual([])
    expect((await redirects()).map((row) => row.slug)).not.toContain(one.slug)
  })

  it('are kept of categories and brands, and what links to them follows', async () => {
    const category = await world.make.category()
    const page = await world.payload.create({
      collection: 'pages',
      data: {
        title: 'About',
        slug: unique('about'),
        _status: 'published',
        layout: [
          {
            blockType: 'featuredProducts',
            heading: 'Chosen',
            products: [(await world.listed()).id],
            link: { label: 'All', kind: 'category', category: category.id },
          },
        ],
      },
      overrideAccess: true,
    })
    const slug = unique('moved')
    await world.update('categories', category.id, { slug })
    expect(await redirects()).toContainEqual({ slug: category.slug, target_id: category.id })
    const [entry] = await world.query<{ body: { blocks: { link: object }[] } }>(
      sql`SELECT body FROM content_entries WHERE kind = 'page' AND ref_id = ${page.id}`,
    )
    expect(entry?.body.blocks[0]?.link).toEqual({ label: 'All', to: { kind: 'category', slug } })
  })
})

describe('links to a collection', () => {
  const gifts = (slug: string) =>
    world.payload.create({
      collection: 'productCollections',
      data: {
        title: 'Gifts',
        slug,
        sort: 'featured',
        match: 'all',
        conditions: [{ kind: 'inStock' }],
      },
      overrideAccess: true,
    })
  const bodyOf = async <Body>(kind: string, refId: number): Promise<Body | undefined> => {
    const [row] = await world.query<{ body: Body }>(sql`
      SELECT body FROM content_entries WHERE kind = ${kind} AND ref_id = ${refId} AND locale = 'th'`)
    return row?.body
  }
  const textLinkingTo = (value: number) => ({
    root: {
      ...ELEMENT,
      type: 'root',
      children: [
        {
          ...ELEMENT,
          type: 'paragraph',
          children: [
            {
              ...ELEMENT,
              type: 'link',
              id: 'a',
              fields: {
                linkType: 'internal',
                newTab: false,
                doc: { relationTo: 'productCollections', value },
              },
              children: [{ type: 'text', text: 'gifts', format: 0, version: 1 }],
            },
          ],
        },
      ],
    },
  })

  it('follow it to another address, in menus and in texts, and end with it', async () => {
    const first = unique('gifts')
    const { id } = await gifts(first)
    const menu = (link: object) =>
      world.payload.updateGlobal({
        slug: 'navigation',
        data: { header: [{ label: 'Gifts', link }] },
        overrideAccess: true,
      })
    await menu({ kind: 'collection', collection: id })
    const text = textLinkingTo(id)
    const page = await world.payload.create({
      collection: 'pages',
      data: {
        title: 'Ideas',
        slug: unique('ideas'),
        _status: 'published',
        layout: [{ blockType: 'richText', text }] as never,
      },
      overrideAccess: true,
    })
    const links = async () => [
      (await bodyOf<{ header: object[] }>('navigation', 0))?.header,
      JSON.stringify(await bodyOf('page', page.id)).match(
        /"kind":"collection","slug":"([^"]+)"/u,
      )?.[1],
    ]
    const to = (slug: string) => [{ label: 'Gifts', to: { kind: 'collection', slug } }]
    expect(await links()).toEqual([to(first), first])

    const moved = unique('moved')
    await world.update('productCollections', id, { slug: moved })
    expect(await links()).toEqual([to(moved), moved])
    await expect(world.remove('productCollections', id)).rejects.toMatchObject({ status: 409 })

    await menu({ kind: 'url', url: '/search' })
    await world.remove('productCollections', id)
    expect((await links())[1]).toBeUndefined()
  })

  it('need one that is chosen', async () => {
    const menu = world.payload.updateGlobal({
      slug: 'navigation',
      data: { header: [{ label: 'Gifts', link: { kind: 'collection' } }] },
      overrideAccess: true,
    })
    await expect(menu).rejects.toMatchObject({ status: 400 })
  })
})

describe('menus', () => {
  it('gain a link when its page is published and lose it when it is taken back', async () => {
    const page = await world.payload.create({
      collection: 'pages',
      data: { title: 'Care', slug: unique('care'), _status: 'draft' },
      overrideAccess: true,
    })
    await world.payload.updateGlobal({
      slug: 'navigation',
      data: { header: [{ label: 'Care', link: { kind: 'page', page: page.id } }], footer: [] },
      overrideAccess: true,
    })
    const header = async () => {
      const [entry] = await world.query<{ body: { header: object[] } }>(
        sql`SELECT body FROM content_entries WHERE kind = 'navigation' AND locale = 'th'`,
      )
      return entry?.body.header
    }
    expect(await header()).toEqual([])
    await world.update('pages', page.id, { _status: 'published' })
    expect(await header()).toEqual([{ label: 'Care', to: { kind: 'page', slug: page.slug } }])
    await world.update('pages', page.id, { _status: 'draft' })
    expect(await header()).toEqual([])
  })

  it('lose a link when a batch takes its product back', async () => {
    const { projectProducts, SKIP_PROJECTION } = await import('./index.ts')
    const { id, slug } = await world.listed()
    await world.payload.updateGlobal({
      slug: 'navigation',
      data: { header: [{ label: 'Cup', link: { kind: 'product', product: id } }], footer: [] },
      overrideAccess: true,
    })
    const header = async () => {
      const [entry] = await world.query<{ body: { header: object[] } }>(
        sql`SELECT body FROM content_entries WHERE kind = 'navigation' AND locale = 'en'`,
      )
      return entry?.body.header
    }
    expect(await header()).toEqual([{ label: 'Cup', to: { kind: 'product', slug } }])
    await world.inTransaction(
      world.payload,
      async (_tx, req) => {
        await world.update('products', id, { _status: 'draft' }, { req })
        await projectProducts({ req, productIds: [id] })
      },
      { context: { [SKIP_PROJECTION]: true } },
    )
    expect(await header()).toEqual([])
  })
})
