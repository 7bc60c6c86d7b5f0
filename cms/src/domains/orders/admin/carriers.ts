/** Who brings parcels, and where a number is followed. */
export interface Carrier {
  name: string
  /** The number goes where `{number}` stands. */
  trackingUrl: string
}

/** Those that shops in Thailand use most; staff may write any other. */
export const CARRIERS: readonly Carrier[] = [
  {
    name: 'Thailand Post',
    trackingUrl: 'https://track.thailandpost.co.th/?trackNumber={number}',
  },
  {
    name: 'Flash Express',
    trackingUrl: 'https://www.flashexpress.co.th/fle/tracking?se={number}',
  },
  { name: 'KEX Express', trackingUrl: 'https://th.kex-express.com/th/track/?track={number}' },
  {
    name: 'J&T Express',
    trackingUrl: 'https://www.jtexpress.co.th/service/track?billcode={number}',
  },
  {
    name: 'DHL',
    trackingUrl: 'https://www.dhl.com/th-en/home/tracking.html?tracking-id={number}',
  },
]

/** Where a parcel is followed; null for a carrier that is not known, or without a number. */
export function trackingUrlOf(carrier: string, trackingNumber: string): string | null {
  const wanted = carrier.trim().toLowerCase()
  const known = CARRIERS.find(({ name }) => name.toLowerCase() === wanted)
  const number = trackingNumber.replaceAll(/\s/gu, '')
  if (!known || number === '') return null
  return known.trackingUrl.replace('{number}', () => encodeURIComponent(number))
}
