type Handler<Args> = (request: Request, args: Args) => Promise<Response>

const MAX_UPLOAD_BYTES = 26 * 1024 * 1024
const MAX_OTHER_BYTES = 1024 * 1024

/** Refuses a body that is too large before anything reads it; null when there is nothing to refuse. */
export function refuseBody(headers: Headers): Response | null {
  const length = headers.get('Content-Length')
  if (length === null) {
    // A stream of unknown length could fill the memory before it is known to be too long.
    return headers.has('Transfer-Encoding') ? refusal(411, 'Say how long the body is.') : null
  }
  const isForm = headers.get('Content-Type')?.startsWith('multipart/form-data') ?? false
  const limit = isForm ? MAX_UPLOAD_BYTES : MAX_OTHER_BYTES
  return Number(length) <= limit ? null : refusal(413, 'This is too large.')
}

/** A route of Payload's REST that looks at the size of what is sent first. */
export function withBodyLimit<Args>(handler: Handler<Args>): Handler<Args> {
  return async (request, args) => refuseBody(request.headers) ?? (await handler(request, args))
}

function refusal(status: number, message: string): Response {
  return Response.json({ errors: [{ message }] }, { status })
}
