import type { ReceiptAnswer } from './routes.ts'

/** The document in the form; a global has no id. */
export interface ReceiptDocument {
  collection: string
  id: number | null
}

/** What the panel's receipt endpoints answer; null when they cannot be reached. */
export async function askReceipts(
  api: string,
  { collection, id }: ReceiptDocument,
  after?: number,
): Promise<ReceiptAnswer | null> {
  const query = new URLSearchParams({ collection })
  if (id !== null) query.set('id', String(id))
  if (after !== undefined) query.set('after', String(after))
  return await send(`${api}/publish-receipts?${query}`)
}

/** Asks the shops to make pages anew; false when that was not possible. */
export async function askRetry(api: string, seqs: number[]): Promise<boolean> {
  const answer = await send<{ seqs: number[] }>(`${api}/publish-receipts/retry`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ seqs }),
  })
  return answer !== null && answer.seqs.length > 0
}

async function send<Answer = ReceiptAnswer>(
  url: string,
  init?: RequestInit,
): Promise<Answer | null> {
  try {
    const response = await fetch(url, { credentials: 'include', cache: 'no-store', ...init })
    return response.ok ? ((await response.json()) as Answer) : null
  } catch {
    return null
  }
}
