import type { MapResult } from './product.ts'

/** What a first look over the whole file found; nothing is written before it is complete. */
export interface ScanResult {
  products: number
  rows: number
  /** Names the set of facts that the file speaks of: two kinds of export have different shapes. */
  shape: string
  /** Columns that the import has no place for. */
  unusedColumns: string[]
  /** Sentences about the file as a whole, such as "it holds no prices". */
  remarks: string[]
}

/** A system whose exports can be imported: reads and maps; knows nothing of the database. */
export interface ImportSource {
  /** Short name, stored with every product: `shopify`. */
  system: string
  scan(): Promise<ScanResult>
  /** Every product of the file once, mapped or rejected, in bounded memory. */
  read(): AsyncIterable<MapResult>
}
