import pg from 'pg'
import { Rows } from './copy.ts'
import { productAt, SEED } from './product.ts'
import { addProduct } from './product-rows.ts'
import { addReferences } from './reference-rows.ts'

/** As many products as are sent at once. */
const AT_ONCE = 1000
const MOST_REVIEWS = 5

/** Tables whose ids are given here, so that their counters must follow. */
const COUNTED = 'products variants categories brands media attributes attribute_options'
  .split(' ')
  .concat('variant_types', 'variant_options', 'orders')

/**
 * Fills Payload's tables of an empty shop with so many products, by COPY, and with what they refer
 * to, even when there are none. Versions and the ledger of stock stay empty: nothing that is read
 * in a shop needs them.
 */
export async function fillDocuments(
  url: string,
  products: number,
  say: (line: string) => void,
): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    // The rows refer to one another rightly: checking each would take longer than writing it.
    await client.query(`SET session_replication_role = replica`)
    const rows = new Rows()
    addReferences(rows)
    for (let id = 1; id <= MOST_REVIEWS; id += 1) {
      rows.add('orders', {
        id,
        number: `BENCH-${SEED}-${id}`,
        status: 'completed',
        payment_status: 'paid',
        fulfillment_status: 'delivered',
      })
    }
    await rows.flush(client)
    for (let first = 1; first <= products; first += AT_ONCE) {
      const last = Math.min(products, first + AT_ONCE - 1)
      for (let n = first; n <= last; n += 1) addProduct(rows, productAt(n))
      await rows.flush(client)
      if (last % 20_000 === 0) say(`${last} documents`)
    }
    for (const table of COUNTED) {
      await client.query(
        `SELECT setval(pg_get_serial_sequence($1, 'id'), (SELECT max(id) FROM "${table}"))`,
        [table],
      )
    }
    await client.query('ANALYZE')
  } finally {
    await client.end()
  }
}
