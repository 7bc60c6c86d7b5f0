import { callStore } from '../../../api/client.ts'
import { answerWith } from '../../../api/respond.ts'

/** Where the shop's answers come from at the moment, for the notice on pages that stay open. */
export async function GET(): Promise<Response> {
  const result = await callStore('getSettings')
  return answerWith(result.ok ? { ...result, data: null } : result)
}

export const dynamic = 'force-dynamic'
