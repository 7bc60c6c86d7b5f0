/** An editor at the panel's own REST, signed in with a cookie as a browser is. */
export interface Desk {
  create: (collection: string, data: object, query?: string) => Promise<SavedDoc>
  change: (collection: string, id: number, data: object, query?: string) => Promise<SavedDoc>
  changeGlobal: (slug: string, data: object, query?: string) => Promise<void>
  remove: (collection: string, id: number) => Promise<void>
  list: (collection: string, query?: string) => Promise<SavedDoc[]>
  global: (slug: string, query?: string) => Promise<Record<string, unknown>>
  setStock: (variantId: number, onHand: number) => Promise<void>
}

/** A document as the panel's REST gives it. */
export interface SavedDoc {
  id: number
  slug?: string
  title?: string
  [field: string]: unknown
}

interface Body {
  doc?: SavedDoc
  docs?: SavedDoc[]
  [field: string]: unknown
}

/** Signs in; everything that is refused later throws with what the panel said. */
export async function signInAtDesk(
  adminUrl: string,
  staff: { email: string; password: string },
): Promise<Desk> {
  const response = await fetch(`${adminUrl}/api/users/login`, {
    method: 'POST',
    headers: { origin: adminUrl, 'content-type': 'application/json' },
    body: JSON.stringify(staff),
  })
  const cookie = response.headers.get('set-cookie')?.split(';')[0]
  if (!response.ok || cookie === undefined) throw new Error(`Sign-in: ${response.status}`)
  return deskOf((method, path, body) => ask({ adminUrl, cookie }, method, path, body))
}

type Ask = (method: string, path: string, body?: object) => Promise<Body>

function deskOf(request: Ask): Desk {
  const docOf = ({ doc }: Body): SavedDoc => {
    if (doc === undefined) throw new Error('The panel answered without a document')
    return doc
  }
  return {
    create: async (collection, data, query = '') =>
      docOf(await request('POST', `/${collection}?depth=0&${query}`, data)),
    change: async (collection, id, data, query = '') =>
      docOf(await request('PATCH', `/${collection}/${id}?depth=0&${query}`, data)),
    changeGlobal: async (slug, data, query = '') => {
      await request('POST', `/globals/${slug}?depth=0&${query}`, data)
    },
    remove: async (collection, id) => {
      await request('DELETE', `/${collection}/${id}`)
    },
    list: async (collection, query = '') =>
      (await request('GET', `/${collection}?depth=0&limit=200&${query}`)).docs ?? [],
    global: (slug, query = '') => request('GET', `/globals/${slug}?depth=0&${query}`),
    setStock: async (variantId, onHand) => {
      await request('POST', `/variants/${variantId}/stock`, { setTo: onHand, reason: 'counted' })
    },
  }
}

async function ask(
  { adminUrl, cookie }: { adminUrl: string; cookie: string },
  method: string,
  path: string,
  body?: object,
): Promise<Body> {
  const response = await fetch(`${adminUrl}/api${path}`, {
    method,
    headers: { origin: adminUrl, cookie, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text.slice(0, 300)}`)
  return JSON.parse(text) as Body
}
