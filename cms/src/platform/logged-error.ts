/** What the log says of an error. */
interface LoggedError {
  type: string
  message: string
  stack?: string
  code?: string
  cause?: LoggedError
}

const DEEPEST = 4

/**
 * An error without what it was about: a failed statement carries its values, and Postgres quotes
 * them in `detail`, so both may hold a name, an address or a hash. The statement itself stays.
 */
export function loggedError(error: unknown, depth = 0): unknown {
  if (!(error instanceof Error)) return error
  const { code, cause } = error as Error & { code?: unknown }
  return {
    type: error.name,
    message: withoutValues(error.message),
    ...(error.stack !== undefined && { stack: withoutValues(error.stack) }),
    ...(typeof code === 'string' && { code }),
    ...(cause instanceof Error &&
      depth < DEEPEST && { cause: loggedError(cause, depth + 1) as LoggedError }),
  }
}

/** Drizzle writes `Failed query: … params: …`; the values end where the stack begins. */
function withoutValues(text: string): string {
  return text.replaceAll(/\nparams: [\s\S]*?(?=\n {4}at |$)/gu, '\nparams: [hidden]')
}
