import { tmpdir } from 'node:os'
import { expect, test } from 'vitest'
import { checkReadiness, type ReadinessDependencies } from './health.ts'

test('stays ready while rows of older code are made anew, and says how far that is', async () => {
  const catalogueCheck = async (rebuilding: ReadinessDependencies['rebuilding']) => {
    const dependencies = {
      db: { rows: async () => [{}] },
      index: { isReady: () => true },
      mediaDir: tmpdir(),
      rebuilding,
    } as unknown as ReadinessDependencies
    return (await checkReadiness(dependencies)).checks.catalogue
  }
  expect(await catalogueCheck(() => ({ done: 200, of: 900 }))).toMatchObject({
    status: 'ok',
    detail: 'Made anew by newer code: 200 of 900 products',
  })
  expect(await catalogueCheck(() => null)).not.toHaveProperty('detail')
})
