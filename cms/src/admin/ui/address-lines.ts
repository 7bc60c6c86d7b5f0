import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { AddressInput } from '@vitrine/shared-types/store-api/v1/addresses'

/** An address as it stands on a parcel: name first, then from the door to the country. */
export function addressLines(address: AddressInput, locale: Locale): string[] {
  const { name, company, line1, line2, country, phone } = address
  const places = country === 'TH' ? thaiPlaces(address, locale) : foreignPlaces(address)
  const countryName = country === 'TH' && locale === 'th' ? null : nameOf(country, locale)
  return [name, company, line1, line2, ...places, countryName, phone]
    .map((line) => line?.trim() ?? '')
    .filter((line) => line !== '')
}

/** Bangkok has khwaeng and khet where other provinces have tambon and amphoe. */
function thaiPlaces(address: AddressInput, locale: Locale): string[] {
  const { subdistrict, district, province, postcode } = address
  if (locale === 'en') {
    return [joined([subdistrict, district], ', '), joined([province, postcode], ' ')]
  }
  const isBangkok = /^(กรุงเทพ|bangkok)/iu.test(province ?? '')
  const [small, large] = isBangkok ? ['แขวง', 'เขต'] : ['ต.', 'อ.']
  const provinceName = isBangkok ? province : withSign('จ.', 'จังหวัด', province)
  return [
    joined(
      [
        withSign(small ?? '', isBangkok ? 'แขวง' : 'ตำบล', subdistrict),
        withSign(large ?? '', isBangkok ? 'เขต' : 'อำเภอ', district),
      ],
      ' ',
    ),
    joined([provinceName, postcode], ' '),
  ]
}

function foreignPlaces({ subdistrict, district, province, postcode }: AddressInput): string[] {
  return [joined([subdistrict, district], ', '), joined([province, postcode], ' ')]
}

/** What the place is called, unless it was typed with it. */
function withSign(short: string, long: string, name: string | null): string | null {
  if (!name) return null
  return name.startsWith(short) || name.startsWith(long) ? name : `${short}${name}`
}

function joined(parts: (string | null)[], between: string): string {
  return parts.filter((part) => part !== null && part !== '').join(between)
}

function nameOf(country: string, locale: Locale): string {
  return new Intl.DisplayNames([locale], { type: 'region' }).of(country) ?? country
}
