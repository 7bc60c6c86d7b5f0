import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fixture, readShopifyFile } from '../testing/read-fixture.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vitrine-import-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function read(content: string | Buffer) {
  const file = join(folder, `${crypto.randomUUID()}.csv`)
  await writeFile(file, content)
  return await readShopifyFile(file)
}

describe('a modern export', () => {
  it('maps a product with all its facts', async () => {
    const { products, scan } = await readShopifyFile(fixture('modern.csv'))
    expect(scan).toMatchObject({ products: 4, rows: 6, unusedColumns: [] })
    expect(products.get('tea-bowl')).toMatchObject({
      line: 2,
      title: 'Tea Bowl',
      brand: 'North Kiln',
      categories: [['Home & Garden', 'Tableware', 'Bowls']],
      tags: ['tea', 'handmade', 'Bowl'],
      status: 'published',
      seo: { title: 'Tea bowl in ash', description: 'A bowl.' },
      options: [
        { key: 'colour', label: 'Colour' },
        { key: 'size', label: 'Size' },
      ],
      attributes: [
        {
          key: 'glaze',
          type: 'option',
          values: [{ label: 'Ash glaze' }, { label: 'Reduction fired' }],
        },
        { key: 'care-notes', type: 'text', values: [{ label: 'Wash by hand.' }] },
      ],
    })
  })

  it('maps variants with exact prices, weights, barcodes and stock', async () => {
    const { products } = await readShopifyFile(fixture('modern.csv'))
    expect(products.get('tea-bowl')?.variants).toMatchObject([
      {
        line: 2,
        sku: 'TB-A-S',
        barcode: '8850001112223',
        weightGrams: 310,
        price: { amountMinor: 49050, compareAtMinor: 65000 },
        quantity: 7,
        isBackorder: false,
        image: 'https://pictures.invalid/tea-bowl-1.jpg',
      },
      // Oversold in Shopify: there is nothing on hand, and more may be ordered.
      { line: 5, sku: 'TB-A-L', weightGrams: 520, quantity: 0, isBackorder: true },
    ])
  })

  it('orders pictures by their position and takes each once', async () => {
    const { products } = await readShopifyFile(fixture('modern.csv'))
    const images = products.get('tea-bowl')?.images ?? []
    expect(images.map(({ url, alt }) => [url.slice(-5, -4), alt])).toEqual([
      ['1', ''],
      ['2', 'Tea bowl from above'],
      ['3', ''],
    ])
  })

  it('tags gift cards and sees no choice in "Default Title"', async () => {
    const { products } = await readShopifyFile(fixture('modern.csv'))
    expect(products.get('gift-voucher')).toMatchObject({
      tags: ['gift-card'],
      categories: [],
      options: [],
      variants: [
        { sku: null, price: { amountMinor: 100_000, compareAtMinor: null }, isBackorder: true },
      ],
    })
  })

  it('keeps archived and unpublished products as drafts', async () => {
    const { products } = await readShopifyFile(fixture('modern.csv'))
    expect(products.get('old-jug')?.status).toBe('draft')
    expect(products.get('hidden-jug')?.status).toBe('draft')
  })
})

describe('an export with other headers and line ends', () => {
  it('reads lower-case headers and puts lines together that lie apart', async () => {
    const { products, scan } = await readShopifyFile(fixture('lower-case-crlf.csv'))
    expect(scan.products).toBe(2)
    expect(products.get('wool-rug')?.variants).toMatchObject([
      { sku: 'WR-R', quantity: 4, isBackorder: false },
      { sku: 'WR-B', quantity: 6, isBackorder: false },
    ])
  })

  it('counts the lines of the file, not those of the table', async () => {
    const { products } = await readShopifyFile(fixture('lower-case-crlf.csv'))
    expect(products.get('wool-rug')?.variants.map(({ line }) => line)).toEqual([2, 5])
    expect(products.get('linen-cloth')?.line).toBe(4)
  })

  it('names an option whose name is blank and says so', async () => {
    const { products, notes } = await readShopifyFile(fixture('lower-case-crlf.csv'))
    expect(products.get('linen-cloth')?.options).toEqual([{ key: 'option-1', label: 'Option 1' }])
    expect(notes).toMatchObject([{ line: 4, handle: 'linen-cloth' }])
  })

  it('reads semicolons and a byte order mark', async () => {
    const { products } = await read('\uFEFFHandle;Title;Variant Price\ncup;Cup, small;12.50\n')
    expect(products.get('cup')).toMatchObject({
      title: 'Cup, small',
      variants: [{ price: { amountMinor: 1250 } }],
    })
  })

  it('maps an inventory export: no prices, stock added up over the locations', async () => {
    const { products, scan } = await readShopifyFile(fixture('inventory.csv'))
    expect(scan.remarks.join(' ')).toContain('no prices')
    expect(scan.unusedColumns).toEqual(['COO', 'HS Code'])
    expect(products.get('tea-bowl')).toMatchObject({ status: undefined, description: undefined })
    expect(products.get('tea-bowl')?.variants).toMatchObject([
      { sku: 'TB-A-S', price: undefined, quantity: 5 },
      { sku: 'TB-A-L', quantity: undefined },
    ])
  })

  it('reads older metafields and leaves out those of one variant', async () => {
    const { products, notes } = await read(
      'Handle,Title,Metafield Namespace,Metafield Key,Metafield Value,Variant SKU\n' +
        'shoe,Shoe,,,,\nshoe,,global,made_by,Acme,\nshoe,,global,tread,rough,S-1\n',
    )
    expect(products.get('shoe')?.attributes).toMatchObject([
      { key: 'made-by', label: 'Made by', values: [{ label: 'Acme' }] },
    ])
    expect(notes).toMatchObject([{ line: 4 }])
  })
})

describe('faulty lines', () => {
  it('rejects each product alone, with its line and the reason', async () => {
    const { products, rejections } = await readShopifyFile(fixture('faulty.csv'))
    expect([...products.keys()]).toEqual(['good-cup', 'unpriced-cup', 'twin-cup'])
    expect(rejections).toEqual([
      {
        handle: 'thin-price',
        lines: [3],
        reason: 'The amount "10.005" has more than the 2 decimals of THB.',
      },
      { handle: 'no-title', lines: [4], reason: 'The product has no title.' },
      { handle: '', lines: [5], reason: expect.stringContaining('no handle') },
      { handle: 'formula-cup', lines: [6], reason: expect.stringContaining('formula') },
      { handle: 'half-chosen', lines: [8], reason: 'The variant has no value for "Size".' },
      { handle: 'words-for-price', lines: [9], reason: '"ten" is not an amount of money.' },
    ])
  })

  it('makes a draft of a product without any price', async () => {
    const { products } = await readShopifyFile(fixture('faulty.csv'))
    expect(products.get('unpriced-cup')).toMatchObject({
      status: 'draft',
      variants: [{ price: null }],
    })
  })

  it('leaves out the second of two equal choices and says so', async () => {
    const { products, notes } = await readShopifyFile(fixture('faulty.csv'))
    expect(products.get('twin-cup')?.variants).toMatchObject([
      { sku: 'GC-1', price: { amountMinor: 3000, compareAtMinor: null } },
    ])
    expect(notes.find(({ handle }) => handle === 'twin-cup')).toMatchObject({ line: 12 })
  })
})

describe('files that are refused whole', () => {
  it.each([
    ['an empty file', '', 'The file is empty.'],
    ['blank lines', '\n\n', 'The file has no header line.'],
    ['UTF-16', Buffer.from('\uFEFFHandle,Title', 'utf16le'), 'UTF-16'],
    ['another encoding', Buffer.from('Handle,Title\ncaf\xe9,Caf\xe9\n', 'latin1'), 'not UTF-8'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), 'not a text file'],
    ['a __proto__ column', 'Handle,Title,__proto__\na,b,c\n', '"__proto__", which is not allowed'],
    ['a million columns', `Handle,Title${',x'.repeat(1_000_000)}\n`, '1000002 columns'],
    ['an open quote', 'Handle,Title\na,"b\n', 'not valid CSV'],
    ['a table of something else', 'id,name\n1,x\n', 'it has no column "Handle"'],
  ])('%s', async (_, content, sentence) => {
    await expect(read(content)).rejects.toThrow(sentence)
  })

  it('says what an orders export is', async () => {
    const reading = readShopifyFile(fixture('orders.csv'))
    await expect(reading).rejects.toThrow('This is an orders export of Shopify')
  })

  it('says that a file is missing', async () => {
    await expect(readShopifyFile('/nowhere/x.csv')).rejects.toThrow('There is no such file.')
  })

  it('gives up on an endless line before it fills the memory', async () => {
    const file = join(folder, 'endless.csv')
    await writeFile(file, `Handle,Title\na,"${'x'.repeat(60_000_000)}`)
    const before = process.memoryUsage().rss
    await expect(readShopifyFile(file)).rejects.toThrow('longer than')
    expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000)
  })
})
