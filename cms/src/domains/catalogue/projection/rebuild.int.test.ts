import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeEditor, type Editor } from '../../../testing/random-edits/editor.ts'
import { forgetProjection, projectionSnapshot } from '../../../testing/projection-snapshot.ts'
import { startProjectionWorld, type ProjectionWorld } from '../../../testing/projection-world.ts'

const SEED = 20_260_721
const RUNS = 4
const EDITS = 70

let world: ProjectionWorld
let editor: Editor

beforeAll(async () => {
  world = await startProjectionWorld()
  editor = await makeEditor(world)
})
afterAll(async () => {
  await world?.stop()
})

describe('the projection', () => {
  it(`equals a rebuild, byte for byte, after random edits (seed ${SEED})`, async () => {
    const { rebuildCatalogue } = await import('./index.ts')
    const edits = fc.array(editor.anyEdit, { minLength: EDITS, maxLength: EDITS })
    let compared = 0
    const property = fc.asyncProperty(edits, async (list) => {
      for (const edit of list) await editor.apply(edit)
      const kept = await projectionSnapshot(world)
      expect(kept.misplacedRedirects).toEqual([])
      await forgetProjection(world)
      await rebuildCatalogue({ payload: world.payload })
      const rebuilt = await projectionSnapshot(world)
      expect(kept.entries).toEqual(rebuilt.entries)
      expect(kept.contents).toEqual(rebuilt.contents)
      compared += kept.entries.length
    })
    // The edits of a run go on where the one before ended: shrinking could not repeat them.
    await fc.assert(property, { seed: SEED, numRuns: RUNS, endOnFailure: true })
    expect(compared).toBeGreaterThan(RUNS * 10)
    expect(editor.neverDone()).toEqual([])
  }, 180_000)

  it('is found right by a rebuild, which then writes nothing', async () => {
    const { rebuildCatalogue } = await import('./index.ts')
    expect(await rebuildCatalogue({ payload: world.payload })).toMatchObject({
      written: 0,
      removed: 0,
    })
  })
})
