import { createHash } from 'node:crypto'
import { answerWith } from '../../api/respond.ts'
import { localProblem } from '../../api/request.ts'
import { MEDIA_PATH } from '../media-path.ts'
import { parsePictureName, type PictureName } from './picture-name.ts'
import type { StoredPicture } from './picture-store.ts'
import type { Picture, Pictures } from './pictures.ts'

/** A picture's name carries a hash of its content, so it never changes. */
const FOR_EVER = 'public, max-age=31536000, immutable'

/** Answers GET and HEAD of a picture of the store, from the shop's own address. */
export async function answerPicture(request: Request, pictures: Pictures): Promise<Response> {
  const { pathname } = new URL(request.url)
  const isBelow = pathname.startsWith(`${MEDIA_PATH}/`)
  const name = isBelow ? parsePictureName(pathname.slice(MEDIA_PATH.length + 1)) : null
  if (!name) return missing()
  const etag = etagOf(name)
  // The name alone decides, so this is true even when neither disk nor store has the file now.
  if (isKnown(request, etag)) return new Response(null, { status: 304, headers: lasting(etag) })
  const isHead = request.method === 'HEAD'
  const range = isHead ? null : rangeOf(request, etag)
  const picture = await pictures.open(name, { isWhole: isHead || range !== null })
  return answer(picture, { name, etag, isHead, range })
}

interface Asked {
  name: PictureName
  etag: string
  isHead: boolean
  range: string | null
}

async function answer(found: Picture, asked: Asked): Promise<Response> {
  if (found.kind === 'missing') return missing()
  if (found.kind === 'unavailable') {
    return answerWith({ ok: false, failure: { kind: 'unreachable', reason: 'network' } })
  }
  if (found.kind === 'passing') return passing(found, asked)
  const headers =
    found.kind === 'stored'
      ? { ...lasting(asked.etag), 'accept-ranges': 'bytes' }
      : { 'cache-control': 'no-store' }
  return stored(found.picture, headers, found.kind === 'stored' ? asked : { ...asked, range: null })
}

async function stored(
  picture: StoredPicture,
  headers: Record<string, string>,
  { isHead, range: wanted }: Asked,
): Promise<Response> {
  const { bytes, type } = picture
  const range = parseRange(wanted, bytes)
  const length = range ? range.end - range.start + 1 : bytes
  const about = { ...headers, ...typed(type), 'content-length': String(length) }
  if (isHead) {
    await picture.close()
    return new Response(null, { headers: about })
  }
  if (!range) return new Response(picture.read(), { headers: about })
  const partial = { ...about, 'content-range': `bytes ${range.start}-${range.end}/${bytes}` }
  return new Response(picture.read(range), { status: 206, headers: partial })
}

function passing(
  { body, bytes }: Extract<Picture, { kind: 'passing' }>,
  { name, etag, isHead }: Asked,
): Response {
  const length = bytes === null ? {} : { 'content-length': String(bytes) }
  const headers = { ...lasting(etag), ...typed(name.type), ...length }
  if (!isHead) return new Response(body, { headers })
  void body.cancel()
  return new Response(null, { headers })
}

function missing(): Response {
  const problem = localProblem('media_not_found')
  return answerWith({ ok: false, failure: { kind: 'refused', problem } })
}

function lasting(etag: string): Record<string, string> {
  return { 'cache-control': FOR_EVER, etag }
}

function typed(type: string): Record<string, string> {
  return { 'content-type': type, 'x-content-type-options': 'nosniff' }
}

function etagOf({ file }: PictureName): string {
  return `"${createHash('sha256').update(file).digest('base64url').slice(0, 22)}"`
}

function isKnown(request: Request, etag: string): boolean {
  const tags = request.headers.get('if-none-match')?.split(',') ?? []
  return tags.some((tag) => tag.trim().replace(/^W\//u, '') === etag)
}

/** A part of another version is no part of this one. */
function rangeOf({ headers }: Request, etag: string): string | null {
  return (headers.get('if-range') ?? etag) === etag ? headers.get('range') : null
}

/** One range that can be met; anything else means the whole file (RFC 9110, 14.2). */
function parseRange(header: string | null, bytes: number): { start: number; end: number } | null {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/u.exec(header ?? '') ?? []
  if (from === undefined || to === undefined || (from === '' && to === '')) return null
  const start = from === '' ? Math.max(bytes - Number(to), 0) : Number(from)
  const end = from === '' || to === '' ? bytes - 1 : Math.min(Number(to), bytes - 1)
  return start <= end ? { start, end } : null
}
