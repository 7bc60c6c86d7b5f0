import { credentialLines } from '../banner.ts'
import { resetPassword } from '../staff-password.ts'
import { inWorkshop } from '../workshop.ts'

/** `vitrine reset-password`: a new password, printed once. */
export async function printNewPassword(email?: string): Promise<void> {
  await inWorkshop('pnpm reset-password', async ({ payload }) => {
    const credentials = await resetPassword(payload, email)
    console.log(`\n${credentialLines(credentials).join('\n')}\n`)
  })
}
