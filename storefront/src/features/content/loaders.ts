import { load } from '../../api/load.ts'
import type { Reader } from '../../ui/context.ts'

/** A content page, or the 404 page. */
export const loadPage = (slug: string, reader: Reader) =>
  load('getPage', { params: { slug }, query: { ...reader } })
