import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type {
  DemoPromotion,
  DemoShippingMethod,
  DemoShippingZone,
  DemoShop,
} from '@vitrine/shared-types/demo/types'
import type { CollectionSlug } from 'payload'
import { idFor, type SeedReferences } from './references.ts'
import type { SeedWriter } from './writer.ts'

/**
 * Tax, delivery and promotions. Each is written only when there is none of its kind: what an
 * editor renamed or removed does not come back.
 */
export async function seedCommerce(
  shop: DemoShop,
  references: SeedReferences,
  writer: SeedWriter,
): Promise<void> {
  if (await isEmpty(writer, 'taxRates')) await seedTaxRates(shop, writer)
  const methods = new Map<string, number>()
  if (await isEmpty(writer, 'shippingZones')) {
    for (const zone of shop.shippingZones) await seedZone(zone, methods, writer)
  }
  if (await isEmpty(writer, 'promotions')) {
    for (const promotion of shop.promotions) {
      await seedPromotion(promotion, methods, references, writer)
    }
  }
}

async function isEmpty({ req }: SeedWriter, collection: CollectionSlug): Promise<boolean> {
  const { totalDocs } = await req.payload.count({ collection, overrideAccess: true, req })
  return totalDocs === 0
}

async function seedTaxRates({ taxRates }: DemoShop, writer: SeedWriter): Promise<void> {
  for (const { label, country, taxClass, ...rate } of taxRates) {
    await writer.ensure('taxRates', { country, taxClass }, (locale) => ({
      ...rate,
      label: label[locale],
    }))
  }
}

async function seedZone(
  { methods, ...zone }: DemoShippingZone,
  ids: Map<string, number>,
  writer: SeedWriter,
): Promise<void> {
  const { name, ...places } = zone
  const zoneId = await writer.ensure('shippingZones', { name }, () => places)
  for (const method of methods) {
    const named = { zone: zoneId, label: method.label.en }
    const fields = (locale: Locale) => ({ ...methodFields(method, locale), zone: zoneId })
    ids.set(method.key, await writer.ensure('shippingMethods', named, fields))
  }
}

function methodFields({ key: _key, cost, ...method }: DemoShippingMethod, locale: Locale): object {
  return {
    ...method,
    ...cost,
    label: method.label[locale],
    description: method.description[locale],
  }
}

async function seedPromotion(
  { title, gift, categories, minimum, priority, coupons }: DemoPromotion,
  methods: ReadonlyMap<string, number>,
  references: SeedReferences,
  writer: SeedWriter,
): Promise<void> {
  const given = giftFields(gift, methods)
  if (given === null) return
  const promotion = await writer.ensure('promotions', { title: title.en }, (locale) => ({
    ...given,
    title: title[locale],
    categories: categories.map((slug) => idFor(references.categories, slug)),
    minimum,
    priority,
    needsCoupon: coupons.length > 0,
    isActive: true,
  }))
  for (const { code, ...limits } of coupons) {
    await writer.ensure('coupons', { code }, () => ({ ...limits, promotion }))
  }
}

/** Null in a shop with zones of its own: free delivery by no way at all would be by every way. */
function giftFields(
  gift: DemoPromotion['gift'],
  methods: ReadonlyMap<string, number>,
): object | null {
  if (gift.kind !== 'free_shipping') return gift
  const shippingMethods = gift.methods.flatMap((key) => methods.get(key) ?? [])
  return shippingMethods.length === 0 ? null : { kind: gift.kind, shippingMethods }
}
