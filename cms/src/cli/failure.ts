/** Something a person can put right: one sentence, and what to do about it. No stack is shown. */
export class CliFailure extends Error {
  readonly advice: string

  constructor(sentence: string, advice: string, options?: ErrorOptions) {
    super(sentence, options)
    this.name = 'CliFailure'
    this.advice = advice
  }
}

/** The message of anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** The errno code (`EACCES`, `ENOENT` …) of anything that was thrown. */
export function codeOf(error: unknown): string {
  return (error as { code?: string } | null)?.code ?? ''
}
