/** The cookies of a request by name; as Next reads them, the last of a name counts. */
export function readCookies(header: string | undefined): ReadonlyMap<string, string> {
  if (!header) return NONE
  const cookies = new Map<string, string>()
  for (const pair of header.split(';')) {
    const sign = pair.indexOf('=')
    if (sign > 0) cookies.set(pair.slice(0, sign).trim(), pair.slice(sign + 1).trim())
  }
  return cookies
}

const NONE: ReadonlyMap<string, string> = new Map()
