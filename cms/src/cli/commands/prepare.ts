import { credentialLines } from '../banner.ts'
import { CliFailure } from '../failure.ts'
import { fillWhatIsMissing } from '../first-content.ts'
import { openOutside } from '../database.ts'
import { loadSecrets } from '../secrets.ts'
import { readSettings } from '../settings.ts'
import { useEnvironment } from '../workshop.ts'

/**
 * `vitrine prepare`: what a deployment runs once before its processes: migrates, makes the first
 * admin, fills an empty shop. Any number may run at once; a second run changes nothing.
 */
export async function prepare(): Promise<void> {
  const settings = readSettings()
  const { databaseUrl } = settings
  if (databaseUrl === undefined) {
    throw new CliFailure(
      'DATABASE_URL is missing: "prepare" is for a Postgres of your own.',
      'For a shop on this machine, "pnpm start" does all of it.',
    )
  }
  await openOutside(databaseUrl)
  useEnvironment(settings, databaseUrl, await loadSecrets(settings))
  const { migrateDatabase } = await import('../../platform/migrate.ts')
  const migrated = await migrateDatabase(databaseUrl)
  console.log(`Migrations run: ${migrated.length}`)
  const { admin, isSeeded, isOlder } = await fillWhatIsMissing(databaseUrl, (line) =>
    console.log(line),
  )
  console.log(isSeeded ? 'The demo shop was put in.' : 'The shop was left as it is.')
  if (isOlder) console.log('What it lists is of an older version: the store API makes it anew.')
  if (admin !== null) console.log(credentialLines(admin).join('\n'))
}
