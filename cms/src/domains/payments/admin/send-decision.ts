/** Null when it is done; otherwise why not, and an empty text when nobody said. */
export async function sendDecision(url: string, body: object): Promise<string | null> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (response.ok) return null
    const answer = (await response.json()) as { errors?: { message?: string }[] }
    return answer.errors?.[0]?.message ?? ''
  } catch {
    return ''
  }
}
