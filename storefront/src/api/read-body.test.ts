import { describe, expect, it } from 'vitest'
import { answerFromDemo } from '../mocks/answers.ts'
import { readBody } from './read-body.ts'
import { endpoints } from '@vitrine/shared-types/store-api/v1/endpoints'
import { type EndpointId, normaliseRequest, type RequestOf, type ResponseOf } from './request.ts'

function demoBody<Id extends EndpointId>(
  id: Id,
  input: RequestOf<EndpointId> = {},
): ResponseOf<Id> {
  const normalised = normaliseRequest(id, input)
  if (!normalised.ok) throw new Error(normalised.problem.code)
  const answer = answerFromDemo(id, normalised.request.params, normalised.request.query)
  if (!answer.ok) throw new Error(answer.code)
  return structuredClone(answer.data)
}

const page = () => demoBody('getPage', { params: { slug: 'home' } })
const read = (id: EndpointId, body: unknown) => readBody(endpoints[id].response, body)

describe('a body of the same version', () => {
  it('is taken as it is', () => {
    expect(read('getPage', page())).toEqual({ ok: true, data: page(), dropped: [] })
  })
})

describe('a body of a newer version', () => {
  it('loses the keys we do not know, wherever they are', () => {
    const body = demoBody('listProducts')
    Object.assign(body, { mood: [] })
    Object.assign(body.items[0]!, { smell: 5 })
    Object.assign(body.items[0]!.image!.sizes[0]!, { quality: 80 })
    expect(read('listProducts', body)).toMatchObject({
      ok: true,
      data: demoBody('listProducts'),
      dropped: expect.arrayContaining(['mood', 'items.0.smell', 'items.0.image.sizes.0.quality']),
    })
  })

  it('loses the parts of a page whose kind we do not know', () => {
    const body = page()
    const video = { type: 'video', id: 'v', url: 'https://example.test' } as never
    body.blocks.splice(1, 0, video)
    body.blocks.push(video)
    expect(read('getPage', body)).toMatchObject({ ok: true, data: page() })
  })

  it('loses unknown kinds and keys of formatted text', () => {
    const body = page()
    body.blocks.push({
      type: 'richText',
      id: 'r',
      text: [
        { type: 'table', rows: [] } as never,
        { type: 'paragraph', align: 'left', children: [{ type: 'text', text: 'a' }] } as never,
      ],
    })
    const expected = page()
    expected.blocks.push({
      type: 'richText',
      id: 'r',
      text: [{ type: 'paragraph', children: [{ type: 'text', text: 'a' }] }],
    })
    expect(read('getPage', body)).toMatchObject({ ok: true, data: expected })
  })

  it('loses links to what we do not know, and shows all around them', () => {
    const unknown = { label: 'To the forum', to: { kind: 'forum', slug: 'tea' } } as never
    const navigation = demoBody('getNavigation')
    navigation.header.splice(1, 0, unknown)
    navigation.footer[0]!.links.push(unknown)
    expect(read('getNavigation', navigation)).toMatchObject({
      ok: true,
      data: demoBody('getNavigation'),
      dropped: expect.arrayContaining(['header.1']),
    })

    const body = page()
    const shelf = { type: 'featuredProducts', id: 's', heading: 'Tea', text: null, products: [] }
    const known = page()
    known.blocks.push({ ...shelf, link: null } as never)
    body.blocks.push({ ...shelf, link: unknown } as never)
    expect(read('getPage', body)).toMatchObject({ ok: true, data: known })
  })

  it('is left as it came', () => {
    const body = Object.assign(page(), { extra: 1 })
    read('getPage', body)
    expect(body.extra).toBe(1)
  })
})

describe('nonsense', () => {
  it('is refused when something is missing, additions or not', () => {
    const body = Object.assign(demoBody('listProducts'), { facets: [] })
    Reflect.deleteProperty(body, 'pageInfo')
    expect(read('listProducts', body)).toMatchObject({ ok: false })
  })

  it('is refused when a known part of a page is broken', () => {
    const body = page()
    Object.assign(body.blocks[0]!, { heading: 7 })
    expect(read('getPage', body)).toMatchObject({ ok: false })
  })

  it('is refused when a price is no whole number', () => {
    const body = demoBody('listProducts')
    Object.assign(body.items[0]!.price!, { minMinor: 12.5 })
    expect(read('listProducts', body)).toMatchObject({
      ok: false,
      detail: expect.stringContaining('items.0.price.minMinor'),
    })
  })
})
