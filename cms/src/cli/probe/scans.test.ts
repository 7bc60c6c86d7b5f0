import document from '@vitrine/shared-types/openapi.json' with { type: 'json' }
import { commerceEndpoints } from '@vitrine/shared-types/store-api/v1/commerce'
import { endpoints } from '@vitrine/shared-types/store-api/v1/endpoints'
import { describe, expect, test } from 'vitest'
import { PUBLIC_KINDS } from './papers.ts'
import { listScans, WHOLE } from './scans.ts'

interface Operation {
  operationId: string
  parameters?: { name: string; in: string; required?: boolean }[]
  requestBody?: object
  security?: object[]
}

const scans = listScans()
const operations = Object.values(document.paths).flatMap(
  (item) => Object.values(item) as unknown as Operation[],
)

/** Whether a caller says anything that could be tampered with. */
const takesSomething = ({ parameters, requestBody, security }: Operation): boolean =>
  (parameters ?? []).length > 0 || requestBody !== undefined || (security ?? []).length > 0

describe('the probe', () => {
  test('asks every endpoint of the contract that takes anything from its caller', () => {
    const ids = [...Object.keys(endpoints), ...Object.keys(commerceEndpoints)]
    const documented = new Map(operations.map((one) => [one.operationId, one]))
    expect(ids.filter((id) => !documented.has(id))).toEqual([])
    const probed = new Set(scans.map(({ operation }) => operation))
    const left = operations.filter(({ operationId }) => !probed.has(operationId))
    expect(left.filter(takesSomething)).toEqual([])
    expect(left.map(({ operationId }) => operationId)).toEqual(['getLiveness', 'getReadiness'])
  })

  test.each(operations.filter(takesSomething))(
    'tampers with every parameter of $operationId',
    ({ operationId, parameters = [], requestBody }) => {
      const mine = scans.filter(({ operation }) => operation === operationId)
      const whole = JSON.stringify(mine.find(({ name }) => name.endsWith(WHOLE)) ?? '')
      const alone = mine.map(({ name }) => name.split(' · ').at(-1))
      for (const { name, in: where, required } of parameters) {
        if (where === 'path') expect(whole, name).toMatch(/"path":"[^"]*\*/u)
        else if (required) expect(whole).toContain(name)
        else expect(alone).toContain(name)
      }
      if (requestBody !== undefined) expect(whole).toMatch(/"body":"[^]*\*/u)
      for (const scan of mine) expect(scan.marks, scan.name).toBeGreaterThan(0)
    },
  )

  test('says each thing that a body may say', () => {
    const bodies = scans
      .filter(({ operation, marks }) => operation === 'recordSearch' && marks > 1)
      .map(({ body }) => /"step":"(\w+)\*"/u.exec(body ?? '')?.[1])
    expect(bodies).toEqual(['searched', 'opened', 'added'])
  })

  test('knows a slug of every kind of thing that has one', () => {
    const slugs = scans.flatMap(({ path }) => /\/v1\/([a-z]+)\/zq\1zq\*/u.exec(path)?.[1] ?? [])
    const wanted = new Set(slugs)
    expect(wanted.size).toBeGreaterThan(3)
    expect([...wanted].filter((kind) => !PUBLIC_KINDS.includes(kind as never))).toEqual([])
  })
})
