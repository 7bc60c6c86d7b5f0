import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { FieldText, SearchField } from '../../src/domains/catalogue/analysis/index.ts'
import { realData } from '../../src/testing/real-data.ts'
import { unzip } from './unzip.ts'

export type ProductFields = Record<SearchField, FieldText[]>

/** Products, and for each query how well some of them answer it (0 not at all, 3 wholly). */
export interface JudgedSet {
  name: string
  products: { id: string; fields: ProductFields }[]
  queries: { query: string; gains: Map<string, number> }[]
}

const folder = realData('search')

/** The judged sets of the real data; none where it is not there. */
export function readJudgedSets(): JudgedSet[] {
  return existsSync(folder) ? [readEsci(), readIcecat()] : []
}

function readEsci(): JudgedSet {
  const home = path.join(folder, 'esci-us-150q')
  const lines = gunzipSync(readFileSync(path.join(home, 'products.ndjson.gz'))).toString()
  const found = lines
    .slice(Math.max(lines.indexOf('{"title"'), 0))
    .split('\n')
    .filter((line) => line.startsWith('{'))
  const products = found.map((line) => {
    const product = JSON.parse(line) as EsciProduct
    return {
      id: product._id,
      fields: fieldsOf({
        title: [product.title],
        brand: [product.brand],
        category: product.category ?? [],
        attribute: [product.color],
        description: [product.bullet_points, product.description],
      }),
    }
  })
  return { name: 'ESCI', products, queries: readGains(path.join(home, 'qrels.tsv'), '\t') }
}

interface EsciProduct {
  _id: string
  title: string
  brand: string | null
  color: string | null
  category: string[] | null
  bullet_points: string | null
  description: string | null
}

function readIcecat(): JudgedSet {
  const home = path.join(folder, 'chorus-icecat-135q')
  const archives = readdirSync(home).filter((file) => file.endsWith('.zip'))
  const products = archives
    .sort()
    .flatMap((file) => unzip(readFileSync(path.join(home, file))))
    .flatMap(({ content }) => JSON.parse(content.toString()) as IcecatProduct[])
    .map((product) => ({
      id: product.id,
      fields: fieldsOf({
        title: [product.title],
        brand: [product.supplier],
        category: [product.attr_t_product_type],
        attribute: attributesOf(product),
        code: [product.name, ...(product.ean ?? [])],
        description: [product.short_description],
      }),
    }))
  return { name: 'Icecat', products, queries: readGains(path.join(home, 'qrels.csv'), ',') }
}

interface IcecatProduct {
  id: string
  name: string
  title: string
  supplier?: string
  ean?: string[]
  short_description?: string
  attr_t_product_type?: string
  [attribute: `attr_${string}`]: unknown
}

/** Names and values as a shop's table of facts shows them; yes and no as the name or nothing. */
function attributesOf(product: IcecatProduct): string[] {
  return Object.entries(product).flatMap(([key, value]) => {
    if (!key.startsWith('attr_') || key === 'attr_t_product_type') return []
    if (typeof value === 'boolean') return value ? [nameOf(key)] : []
    return [String(value)]
  })
}

function nameOf(key: string): string {
  return key
    .replace(/^attr_[a-z]_/, '')
    .replaceAll('_', ' ')
    .trim()
}

function fieldsOf(
  texts: Partial<Record<SearchField, (string | null | undefined)[]>>,
): ProductFields {
  const of = (field: SearchField): FieldText[] =>
    (texts[field] ?? []).flatMap((text) => (text ? [{ text, locale: 'en' as const }] : []))
  return {
    title: of('title'),
    brand: of('brand'),
    category: of('category'),
    attribute: of('attribute'),
    tag: of('tag'),
    code: of('code'),
    description: of('description'),
  }
}

function readGains(file: string, separator: string): JudgedSet['queries'] {
  const gains = new Map<string, Map<string, number>>()
  for (const line of readFileSync(file, 'utf8').split(/\r?\n/).slice(1)) {
    const cells = line.split(separator)
    const gain = Number(cells.pop())
    const id = cells.pop()
    const query = cells.join(separator).replace(/^"(.*)"$/, '$1')
    if (id === undefined || query === '') continue
    const known = gains.get(query) ?? new Map<string, number>()
    gains.set(query, known.set(id, gain))
  }
  return [...gains].map(([query, judged]) => ({ query, gains: judged }))
}
