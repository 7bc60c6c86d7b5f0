/** Every way to write a unit, by the one that terms use. */
const UNITS: Record<string, string> = {
  ml: 'ml milliliter milliliters millilitre millilitres มล มิลลิลิตร ซีซี cc',
  cl: 'cl centiliter centiliters centilitre centilitres',
  l: 'l liter liters litre litres ltr ลิตร',
  mg: 'mg milligram milligrams มก มิลลิกรัม',
  g: 'g gr gram grams gramme grammes กรัม',
  kg: 'kg kgs kilo kilos kilogram kilograms กก กิโล กิโลกรัม',
  oz: 'oz ounce ounces ออนซ์',
  lb: 'lb lbs pound pounds ปอนด์',
  mm: 'mm millimeter millimeters millimetre millimetres มม มิลลิเมตร',
  cm: 'cm cms centimeter centimeters centimetre centimetres ซม เซนติเมตร เซ็นติเมตร เซน',
  m: 'm meter meters metre metres เมตร',
  inch: 'inch inches นิ้ว',
  ft: 'ft foot feet ฟุต',
  mb: 'mb megabyte megabytes',
  gb: 'gb gig gigabyte gigabytes กิกะไบต์',
  tb: 'tb terabyte terabytes',
  mah: 'mah',
  v: 'v volt volts โวลต์',
  w: 'w watt watts วัตต์',
  kw: 'kw kilowatt kilowatts',
  hz: 'hz hertz',
  mhz: 'mhz',
  ghz: 'ghz',
  mp: 'mp megapixel megapixels',
}
const canonical = new Map(
  Object.entries(UNITS).flatMap(([unit, names]) => names.split(' ').map((name) => [name, unit])),
)

/** The unit as terms write it, for a folded word; undefined for other words. */
export function unitOf(word: string): string | undefined {
  return canonical.get(word)
}
