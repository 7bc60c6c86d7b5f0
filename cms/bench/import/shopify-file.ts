import { writeFile } from 'node:fs/promises'
import { productAt } from '../catalogue/product.ts'
import { references } from '../catalogue/references.ts'

const HEAD =
  'Handle,Title,Body (HTML),Vendor,Type,Tags,Published,' +
  'Option1 Name,Option1 Value,Option2 Name,Option2 Value,' +
  'Variant SKU,Variant Grams,Variant Inventory Qty,Variant Price,Variant Barcode,Status'
const brandOf = new Map(references.brands.map(({ id, name }) => [id, name]))
const categoryOf = new Map(references.categories.map(({ id, title }) => [id, title?.en ?? '']))
const optionOf = new Map(
  references.variantOptions.map(({ id, label, type }) => [
    id,
    { name: type === 1 ? 'Colour' : 'Size', value: label?.en ?? '' },
  ]),
)

/** Writes so many generated products as an export of Shopify, without pictures. */
export async function writeShopifyFile(file: string, products: number): Promise<void> {
  const lines = [HEAD]
  for (let n = 1; n <= products; n += 1) lines.push(...linesOf(n))
  await writeFile(file, `${lines.join('\n')}\n`)
}

function linesOf(n: number): string[] {
  const { product, variants, pieces } = productAt(n)
  const category = (product.categories as number[])[0] ?? 0
  return variants.map((variant, at) => {
    const first = at === 0
    const [one, two] = (variant.options ?? []).map((id) => optionOf.get(id as number))
    return [
      product.slug,
      first ? product.title?.en : '',
      first ? `<p>${product.subtitle?.en ?? ''}. Made to last, and easy to live with.</p>` : '',
      first ? brandOf.get(product.brand as number) : '',
      first ? categoryOf.get(category) : '',
      first ? product.tags?.join(' ') : '',
      first ? 'true' : '',
      ...(one ? [first ? one.name : '', one.value] : [first ? 'Title' : '', 'Default Title']),
      ...(two ? [first ? two.name : '', two.value] : ['', '']),
      variant.sku,
      variant.weightGrams,
      pieces[at],
      ((variant.prices?.THB?.amount ?? 0) / 100).toFixed(2),
      variant.barcode,
      first ? 'active' : '',
    ]
      .map((cell) => `"${String(cell ?? '').replaceAll('"', '""')}"`)
      .join(',')
  })
}
