import { existsSync } from 'node:fs'
import path from 'node:path'
import { styleText } from 'node:util'
import type { Note, Rejection } from '../../import/product.ts'
import type { ImportReport, Progress } from '../../import/report.ts'
import { CliFailure } from '../failure.ts'
import { progressBar } from '../progress-bar.ts'
import { inWorkshop } from '../workshop.ts'

const LISTED = 20

export interface ImportFlags {
  dryRun?: boolean
  currency?: string
  /** Every line that was rejected or noted, not only the first. */
  all?: boolean
}

/** `vitrine import shopify`: brings a product export in. Products at fault are listed, and fail nothing. */
export async function importShopifyFile(file: string, flags: ImportFlags): Promise<void> {
  const found = findFile(file)
  const report = await inWorkshop('pnpm run import', async ({ payload }) => {
    // The CMS reads its environment when it is first imported: not before the workshop has set it.
    const { importShopify } = await import('../../import/import-shopify.ts')
    const { ImportRefusal } = await import('../../import/refusal.ts')
    const bar = progressBar()
    try {
      return await importShopify({
        payload,
        file: found,
        isDryRun: flags.dryRun ?? false,
        currency: flags.currency,
        onProgress: (progress) => bar.show(labelOf(progress), progress.done, progress.total),
      })
    } catch (error) {
      if (!(error instanceof ImportRefusal)) throw error
      throw new CliFailure(error.message, 'Nothing was changed.', { cause: error })
    } finally {
      bar.clear()
    }
  })
  console.log(summary(report, flags.all === true ? Infinity : LISTED))
  process.exitCode = report.mismatches.length === 0 ? 0 : 1
}

/** The file as the person sees it: pnpm runs scripts in the repository's root. */
function findFile(file: string): string {
  const places = [process.env.INIT_CWD ?? process.cwd(), process.cwd()]
  const found = places.map((place) => path.resolve(place, file)).find((place) => existsSync(place))
  if (found !== undefined) return found
  throw new CliFailure(`There is no file ${file}.`, `Looked in ${[...new Set(places)].join(', ')}.`)
}

function labelOf({ stage }: Progress): string {
  return { read: 'Reading', apply: 'Products', verify: 'Checking' }[stage]
}

function summary(report: ImportReport, limit: number): string {
  const { created, updated, unchanged, rejected } = report
  const title = report.isDryRun ? 'Would change (nothing was written)' : 'Imported'
  const seconds = (report.durationMs / 1000).toFixed(1)
  return [
    '',
    styleText('bold', `${title}: ${path.basename(report.file)}, prices in ${report.currency}`),
    ...report.remarks.map((remark) => `  ${remark}`),
    '',
    `  created ${created}   updated ${updated}   unchanged ${unchanged}   rejected ${rejected}   in ${seconds} s`,
    ...(report.picturesFetched + report.picturesPending > 0
      ? [
          `  pictures: ${report.picturesFetched} fetched, ${report.picturesPending} kept as addresses`,
        ]
      : []),
    ...listed('Rejected', report.rejections.map(rejectionLine), 0, limit),
    ...listed('Notes', report.notes.map(noteLine), report.moreNotes, limit),
    ...listed('The database disagrees', report.mismatches, 0, Infinity),
    '',
  ].join('\n')
}

function rejectionLine({ lines, handle, reason }: Rejection): string {
  const where = lines.length > 1 ? `lines ${lines[0]}–${lines.at(-1)}` : `line ${lines[0] ?? '?'}`
  return `${where}${named(handle)}: ${reason}`
}

function noteLine({ line, handle, text }: Note): string {
  return `line ${line}${named(handle)}: ${text}`
}

const named = (handle: string): string => (handle === '' ? '' : `, ${handle}`)

function listed(title: string, lines: string[], more: number, limit: number): string[] {
  if (lines.length === 0) return []
  const hidden = Math.max(0, lines.length - limit) + more
  return [
    '',
    `  ${title}`,
    ...lines.slice(0, limit).map((line) => `    ${line}`),
    ...(hidden > 0 ? [`    … and ${hidden} more (--all shows them)`] : []),
  ]
}
