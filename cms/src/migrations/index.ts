import type { Migration } from '../platform/migrate.ts'
import * as step1 from './20261121_112205_initial.ts'
import * as step2 from './20261121_134458_live.ts'
import * as step3 from './20261121_200604_commerce.ts'
import * as step4 from './20261121_203313_search.ts'
import * as step5 from './20261121_211238_merchandising.ts'
import * as step6 from './20261121_212654_leaner_entries.ts'
import * as step7 from './20261121_234027_collection_links.ts'
import * as step8 from './20261121_234145_listed_stock.ts'
import * as step9 from './20261121_235248_catalogue_projection.ts'
import * as step10 from './20261121_235900_append_only_ledger.ts'
import * as step11 from './20261122_000000_commerce_rules.ts'
import * as step12 from './20261122_000100_room_for_sales.ts'

/** Every step of the schema, in the order in which they run. */
export const migrations: Migration[] = [
  { name: '20261121_112205_initial', up: step1.up },
  { name: '20261121_134458_live', up: step2.up },
  { name: '20261121_200604_commerce', up: step3.up },
  { name: '20261121_203313_search', up: step4.up },
  { name: '20261121_211238_merchandising', up: step5.up },
  { name: '20261121_212654_leaner_entries', up: step6.up },
  { name: '20261121_234027_collection_links', up: step7.up },
  { name: '20261121_234145_listed_stock', up: step8.up },
  { name: '20261121_235248_catalogue_projection', up: step9.up },
  { name: '20261121_235900_append_only_ledger', up: step10.up },
  { name: '20261122_000000_commerce_rules', up: step11.up },
  { name: '20261122_000100_room_for_sales', up: step12.up },
]
