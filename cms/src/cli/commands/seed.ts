import { createFirstAdmin } from '../staff-password.ts'
import { credentialLines } from '../banner.ts'
import { seedDemoShopIn } from '../seed-demo-shop.ts'
import { inWorkshop } from '../workshop.ts'

/** `vitrine seed`: the demo shop, written where it is missing. */
export async function seed(): Promise<void> {
  await inWorkshop('pnpm seed', async ({ payload, databaseUrl }) => {
    const admin = await createFirstAdmin(payload, databaseUrl)
    await seedDemoShopIn(payload, (line) => console.log(line))
    if (admin !== null) console.log(credentialLines(admin).join('\n'))
  })
}
