/** Nothing is loaded, run or sent; styles of the letter alone count. */
export const LETTER_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/**
 * A letter as a document for a sandboxed frame: with a policy of its own, before anything else in
 * it. Its links open in a tab of their own, which learns nothing of where it was opened.
 */
export function safeDocument(html: string): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="${LETTER_POLICY}">`
  return html.includes('<head>')
    ? html.replace('<head>', `<head>${policy}`)
    : `<!doctype html><html><head>${policy}</head><body>${html}</body></html>`
}
