/** Asks the store for something small: whether anybody answers when the stream cannot be had. */
export async function probeStore(storeUrl: string, timeoutMs = 1000): Promise<boolean> {
  try {
    const response = await fetch(`${storeUrl}/store/v1/settings`, {
      signal: AbortSignal.timeout(timeoutMs),
      cache: 'no-store',
    })
    await response.body?.cancel()
    return response.status < 500
  } catch {
    return false
  }
}
