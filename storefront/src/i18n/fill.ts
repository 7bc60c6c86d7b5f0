/** Puts values into a ready translated template: what an island does without a message parser. */
export function fill(template: string, values: Record<string, string | number>): string {
  return template.replaceAll(/\{(\w+)\}/gu, (whole, key: string) => String(values[key] ?? whole))
}
