import { readdir, readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import Negotiator from 'negotiator'
import { STATIC_SECURITY_HEADERS } from './security-headers.ts'

const TYPES: Record<string, string> = {
  js: 'application/javascript; charset=UTF-8',
  css: 'text/css; charset=UTF-8',
}

/** Headers and bytes of each script and style that the build has pressed, by its address. */
type PressedFiles = ReadonlyMap<string, { headers: Record<string, string>; bytes: Buffer }>

/** Reads what `press-build.ts` has written, half a megabyte; nothing where it did not run. */
export async function readPressedFiles(folder: string): Promise<PressedFiles> {
  const names = await readdir(folder, { recursive: true }).catch(() => [])
  const pressed = names.flatMap((name) => {
    const type = TYPES[/\.(\w+)\.br$/u.exec(name)?.[1] ?? '']
    return type === undefined ? [] : [{ name, type }]
  })
  const files = pressed.map(async ({ name, type }) => {
    const bytes = await readFile(join(folder, name))
    return [
      `/_next/static/${name.slice(0, -'.br'.length)}`,
      { headers: headersOf(type, bytes), bytes },
    ] as const
  })
  return new Map(await Promise.all(files))
}

function headersOf(type: string, bytes: Buffer): Record<string, string> {
  return {
    ...Object.fromEntries(STATIC_SECURITY_HEADERS.map(({ key, value }) => [key, value])),
    // Its name is of its content.
    'Cache-Control': 'public, max-age=31536000, immutable',
    'Content-Type': type,
    'Content-Encoding': 'br',
    'Content-Length': String(bytes.byteLength),
    Vary: 'Accept-Encoding',
  }
}

/** Sends a pressed file to whoever can read it. Says false to everything else, which is Next's. */
export function sendPressedFile(
  { method, url = '', headers }: IncomingMessage,
  response: ServerResponse,
  files: PressedFiles,
): boolean {
  const file = files.get(url.split('?', 1)[0] ?? '')
  if (!file || (method !== 'GET' && method !== 'HEAD')) return false
  // A part of the file is a part of the unpressed one.
  if (headers.range || new Negotiator({ headers }).encodings(['br']).length === 0) return false
  response.writeHead(200, file.headers)
  response.end(method === 'HEAD' ? undefined : file.bytes)
  return true
}
