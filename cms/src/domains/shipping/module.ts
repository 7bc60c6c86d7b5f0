import type { DomainModule } from '../../platform/module.ts'
import { shippingMethods } from './shipping-methods.collection.ts'
import { shippingZones } from './shipping-zones.collection.ts'
import { taxRates } from './tax-rates.collection.ts'

/** How it gets there, and what the state takes. */
export const shippingDomain: DomainModule = {
  collections: [shippingZones, shippingMethods, taxRates],
}
