const LONGEST = 300

/** What went wrong, without what it went wrong with: no statement, no values, no address. */
export function reasonOf(error: unknown): string {
  let deepest = error
  while (deepest instanceof Error && deepest.cause instanceof Error) deepest = deepest.cause
  const message = deepest instanceof Error ? deepest.message : String(deepest)
  return withoutAddresses(message.split('\nparams:')[0] ?? '').slice(0, LONGEST)
}

/** Mail servers like to repeat whom they refused. */
function withoutAddresses(text: string): string {
  return text.replaceAll(/[^\s<>"']+@[^\s<>"']+/gu, '…')
}
