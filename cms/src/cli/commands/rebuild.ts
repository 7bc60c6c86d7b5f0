import { inWorkshop } from '../workshop.ts'

/** `vitrine rebuild`: what the shop reads, made anew from the documents. */
export async function rebuild(): Promise<void> {
  await inWorkshop('pnpm vitrine rebuild', async ({ payload }) => {
    // The CMS reads its environment when it is first imported: not before the workshop has set it.
    const { rebuildCatalogue } = await import('../../domains/catalogue/projection/index.ts')
    const done = await rebuildCatalogue({ payload })
    const seconds = (done.durationMs / 1000).toFixed(1)
    console.log(
      `Read ${done.products} products, ${done.categories} categories, ${done.brands} brands and ${done.pages} pages in ${seconds} s.`,
    )
    console.log(
      done.written + done.removed === 0
        ? 'Every row was right already.'
        : `${done.written} rows were missing or wrong and are written; ${done.removed} no longer public are gone.`,
    )
  })
}
