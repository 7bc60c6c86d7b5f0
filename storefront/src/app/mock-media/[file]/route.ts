import { readMockFile } from '../../../mocks/mock-files.ts'
import { env } from '../../../env.ts'

type Context = { params: Promise<{ file: string }> }

/** The demo photos, for a shop that runs on mock data. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const file = env.STORE_API_MOCK === 'off' ? null : await readMockFile((await params).file)
  if (!file) return new Response(null, { status: 404 })
  return new Response(file.bytes, {
    headers: { 'content-type': file.type, 'cache-control': 'public, max-age=3600' },
  })
}
