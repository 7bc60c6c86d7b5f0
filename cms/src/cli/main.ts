import { styleText } from 'node:util'
import { Command, InvalidArgumentError } from 'commander'
import type { RelevanceOptions } from './commands/bench.ts'
import type { ListOptions } from '../../bench/lists/lists.ts'
import type { ImportFlags } from './commands/import-shopify.ts'
import { CliFailure } from './failure.ts'

// Payload asks for several tables of one transaction at once, of which pg warns once a process:
// nothing that whoever starts the shop could act on.
process.noDeprecation = true

const program = new Command('vitrine')
  .description('Headless commerce where the shop window and the stockroom never disagree.')
  .showHelpAfterError()

program
  .command('start')
  .description('build what changed, then run the shop, the admin and the store API')
  .option('--shops <count>', 'replicas of the shop: the second listens ten ports above', count, 1)
  .action(async ({ shops }: { shops: number }) =>
    (await import('./commands/start.ts')).start('production', shops),
  )

program
  .command('dev')
  .description('the same with hot reload')
  .action(async () => (await import('./commands/start.ts')).start('development'))

program
  .command('prepare')
  .description('migrate and fill the database of DATABASE_URL, for deployments')
  .action(async () => (await import('./commands/prepare.ts')).prepare())

program
  .command('seed')
  .description('fill the shop with the demo; a second time changes nothing')
  .action(async () => (await import('./commands/seed.ts')).seed())

program
  .command('rebuild')
  .description('write what the shop reads anew from the documents')
  .action(async () => (await import('./commands/rebuild.ts')).rebuild())

program
  .command('audit')
  .description('check that the sums of the shop hold')
  .addCommand(
    new Command('stock')
      .description('every count against its ledger and what is promised')
      .action(async () => (await import('./commands/audit-stock.ts')).auditStock()),
  )

program
  .command('reset-password')
  .description('give a member of staff a new password')
  .argument('[email]', 'without it: the first admin')
  .action(async (email?: string) =>
    (await import('./commands/reset-password.ts')).printNewPassword(email),
  )

program
  .command('verify')
  .description('every check that needs no running shop')
  .action(async () => (await import('./commands/verify.ts')).verify())

program
  .command('test')
  .description('the checks, then every test')
  .option('--only <suites...>', 'some suites only: verify, unit, integration, contract, live, e2e')
  .action(async (options: { only?: string[] }) =>
    (await import('./commands/test.ts')).test(options.only),
  )

program
  .command('bench')
  .description('measure on a shop of its own that is made for it; by itself: lists and searches')
  .option('--sizes <sizes>', 'how many products, such as 1k,10k,100k', sizes, sizes('1k,10k,100k'))
  .option('--rows <rows>', 'some rows only, separated by commas', names, [])
  .option('--rounds <count>', 'medians are of so many', count, 3)
  .option('--requests <count>', 'in each round of each row', count, 2000)
  .option('--seconds <count>', 'in each round of a throughput', count, 4)
  .action(async (options: ListOptions) => (await import('./commands/bench.ts')).benchLists(options))
  .addCommand(
    new Command('live')
      .description('how soon the API, the pages and open browsers show an edit')
      .option('--edits <count>', 'how many edits', count, 1000)
      .action(async (options: { edits: number }) =>
        (await import('./commands/bench.ts')).benchLive(options),
      ),
  )
  .addCommand(
    new Command('outage')
      .description('whether pages stand while the CMS and the store API are down')
      .option('--minutes <count>', 'how long', count, 10)
      .action(async (options: { minutes: number }) =>
        (await import('./commands/bench.ts')).benchOutage(options),
      ),
  )
  .addCommand(
    new Command('orders')
      .description('how many orders a second, spread over 1,000 goods and all for one')
      .option('--orders <count>', 'how many for each', count, 3000)
      .action(async (options: { orders: number }) =>
        (await import('./commands/bench.ts')).benchOrders(options),
      ),
  )
  .addCommand(
    new Command('import')
      .description('how fast products without pictures come in')
      .option('--products <count>', 'how many', count, 2000)
      .action(async (options: { products: number }) =>
        (await import('./commands/bench.ts')).benchImport(options),
      ),
  )
  .addCommand(
    new Command('relevance')
      .description('how well searches are answered, by judgments of people (nDCG@10)')
      .option('--worst <count>', 'show the worst queries of each set', count, 0)
      .option(
        '--fit <draws>',
        'look for better weights, and say what they come to elsewhere',
        count,
      )
      .option('--speed <products>', 'measure the index of words with so many instead', count)
      .action(async (options: RelevanceOptions) =>
        (await import('./commands/bench.ts')).benchRelevance(options),
      ),
  )
  .addCommand(
    new Command('throughput')
      .description('how fast warm pages and lists leave, beside a bare node:http')
      .action(async () => (await import('./commands/bench.ts')).benchThroughput()),
  )

program
  .command('probe')
  .description('attack a shop of its own that is made for it')
  .addCommand(
    new Command('sqlmap')
      .description('let sqlmap, which must be installed, tamper with every parameter')
      .option('--only <operations...>', 'some operations of the OpenAPI document only')
      .action(async (options: { only?: string[] }) =>
        (await import('./commands/probe.ts')).probeWithSqlmap(options),
      ),
  )

program
  .command('import')
  .description('bring products in from another shop')
  .addCommand(
    new Command('shopify')
      .description('a product export of Shopify, as it is')
      .argument('<file>', 'the CSV file')
      .option('--dry-run', 'say what would change and change nothing')
      .option('--currency <code>', 'of the prices in the file; the shop’s own when left out')
      .option('--all', 'list every rejected line and note')
      .action(async (file: string, flags: ImportFlags) =>
        (await import('./commands/import-shopify.ts')).importShopifyFile(file, flags),
      ),
  )

/** A whole number from one on, as an option. */
function count(value: string): number {
  const number = Number(value)
  if (Number.isInteger(number) && number > 0) return number
  throw new InvalidArgumentError('A whole number from 1 on.')
}

function names(list: string): string[] {
  return list.split(',').filter((name) => name !== '')
}

/** Whole numbers, of which `k` makes thousands and `m` millions. */
function sizes(list: string): number[] {
  return names(list).map((size) => {
    const thousands = size.endsWith('m') ? 1_000_000 : size.endsWith('k') ? 1000 : 1
    return count(size.replace(/[km]$/u, '')) * thousands
  })
}

/** Runs one command. A failure that a person can put right is told in one sentence. */
export async function run(argv: string[]): Promise<void> {
  try {
    await program.parseAsync(argv)
    // Pools and renderers may keep the process alive; its work is done.
    process.exit(process.exitCode ?? 0)
  } catch (error) {
    if (error instanceof CliFailure) {
      console.error(`\n${styleText('red', '✖')} ${error.message}\n  ${error.advice}\n`)
    } else {
      console.error(error)
    }
    process.exit(1)
  }
}
