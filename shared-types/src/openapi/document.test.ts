import { execFile } from 'node:child_process'
import { cp, mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { PROBLEMS } from '../primitives/problem.ts'
import { endpoints } from '../store-api/v1/endpoints.ts'
import { storeApiDocument } from './document.ts'

const document = JSON.parse(JSON.stringify(storeApiDocument()))
const all = Object.values(endpoints)

describe.each(all.map((endpoint) => ({ id: endpoint.id, endpoint })))('$id', ({ endpoint }) => {
  const operation = document.paths[endpoint.path].get

  test('is described for outsiders', () => {
    expect(operation.operationId).toBe(endpoint.id)
    expect(operation.summary.length).toBeGreaterThan(5)
    expect(operation.description.length).toBeGreaterThan(10)
    expect(document.tags.map((tag: { name: string }) => tag.name)).toContain(operation.tags[0])
    for (const parameter of operation.parameters ?? []) {
      expect(parameter.description, parameter.name).toBeTruthy()
    }
  })

  test('has an example that the contract accepts', () => {
    const { example } = operation.responses['200'].content['application/json']
    expect(endpoint.response.parse(example)).toEqual(example)
  })

  test('shows every refusal that it declares, with an example', () => {
    for (const code of endpoint.problems) {
      const refusal = operation.responses[PROBLEMS[code].status]
      expect(refusal.content['application/problem+json'].examples[code].value.code).toBe(code)
    }
  })
})

test('names its schemas and leads every reference to one', () => {
  const names = new Set(Object.keys(document.components.schemas))
  const text = JSON.stringify(document)
  const references = [...text.matchAll(/"#\/components\/schemas\/([^"]+)"/gu)].map(
    (match) => match[1],
  )
  expect(names).toContain('ProductCard')
  expect(text).not.toContain('#/$defs')
  for (const name of references) expect(names).toContain(name)
})

test('describes numbers in the query as numbers with their bounds', () => {
  const { parameters } = document.paths['/store/v1/products'].get
  const schemaOf = (name: string) =>
    parameters.find((parameter: { name: string }) => parameter.name === name).schema
  expect(schemaOf('limit')).toMatchObject({
    type: 'integer',
    minimum: 1,
    maximum: 100,
    default: 24,
  })
  expect(schemaOf('priceMin')).toMatchObject({ type: 'integer', minimum: 0 })
})

test('the check passes on what is committed, and names the place when it is another', async () => {
  const source = fileURLToPath(new URL('../..', import.meta.url))
  const copy = await mkdtemp(path.join(tmpdir(), 'vitrine-contract-'))
  await cp(path.join(source, 'src'), path.join(copy, 'src'), { recursive: true })
  await cp(path.join(source, 'openapi'), path.join(copy, 'openapi'), { recursive: true })
  await cp(path.join(source, 'package.json'), path.join(copy, 'package.json'))
  await symlink(path.join(source, 'node_modules'), path.join(copy, 'node_modules'))
  const check = () =>
    promisify(execFile)(process.execPath, [path.join(copy, 'src/openapi/generate.ts'), '--check'])
  await expect(check()).resolves.toMatchObject({ stderr: '' })

  const file = path.join(copy, 'src/primitives/page.ts')
  const text = await readFile(file, 'utf8')
  await writeFile(file, text.replace('MAX_PAGE_SIZE = 100', 'MAX_PAGE_SIZE = 50'))
  await expect(check()).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('PageInfo/properties/limit/maximum: 100 → 50'),
  })
}, 30_000)
