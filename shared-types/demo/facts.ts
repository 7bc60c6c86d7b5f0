import type { DemoAttributeValue } from './types.ts'

/** What it is made of: keys of the attribute `material`. */
export function material(...keys: string[]): DemoAttributeValue {
  return { attribute: 'material', type: 'option', value: keys }
}

/** Where it was made: a key of the attribute `origin`. */
export function origin(key: string): DemoAttributeValue {
  return { attribute: 'origin', type: 'option', value: [key] }
}

export function dimensions(en: string, th: string): DemoAttributeValue {
  return { attribute: 'dimensions', type: 'text', value: { en, th } }
}

export function care(en: string, th: string): DemoAttributeValue {
  return { attribute: 'care', type: 'text', value: { en, th } }
}

export function bulb(en: string, th: string): DemoAttributeValue {
  return { attribute: 'bulb', type: 'text', value: { en, th } }
}

/** How much it holds, in millilitres. */
export function capacity(millilitres: number): DemoAttributeValue {
  return { attribute: 'capacity', type: 'number', value: millilitres }
}

/** How many pieces come together. */
export function pieces(count: number): DemoAttributeValue {
  return { attribute: 'pieces', type: 'number', value: count }
}

export function dishwasherSafe(isSafe: boolean): DemoAttributeValue {
  return { attribute: 'dishwasher-safe', type: 'boolean', value: isSafe }
}
