import { pageBytes } from '../page-bytes.ts'
import { type PageRequest, readPageRequest } from '../page-key.ts'
import type { KeptPage } from '../page-store.ts'
import type { Rendered } from '../render-page.ts'

/** A request for a page of the shop, as the cache reads it. */
export function pageRequest(url: string, headers: Record<string, string> = {}): PageRequest {
  const page = readPageRequest({ method: 'GET', url, headers })
  if (!page) throw new Error(`${url} is no page that is kept`)
  return page
}

interface Content extends Partial<Omit<KeptPage, 'bytes'>> {
  text?: string
  status?: number
}

/** A page at an address, with what matters to a test. */
export function keptPage(
  url: string,
  { text = 'page', status = 200, ...rest }: Content = {},
): KeptPage {
  const request = rest.request ?? pageRequest(url)
  const headers = { 'content-type': 'text/html; charset=utf-8', 'x-frame': 'kept' }
  return {
    tags: [],
    locale: request.locale,
    revision: null,
    readAt: Date.now(),
    ...rest,
    request,
    bytes: pageBytes(status, headers, Buffer.from(text)),
  }
}

/** What came of making such a page. */
export function rendered(
  request: PageRequest,
  { verdict = { kind: 'complete' }, ...content }: Content & Partial<Pick<Rendered, 'verdict'>> = {},
): Rendered {
  return { ...keptPage('', { ...content, request }), verdict }
}
