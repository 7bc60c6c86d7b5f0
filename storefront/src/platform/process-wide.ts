/**
 * A value that exists once in the process. Next bundles a module into several graphs, each with its
 * own copy of module state, and the production server runs beside them unbundled.
 */
export function processWide<T>(name: string, create: () => T): T {
  const slots = globalThis as typeof globalThis & Record<symbol, unknown>
  const key = Symbol.for(`vitrine.${name}`)
  // Whatever lies under this name was put there by a `create` of the same call site.
  return (slots[key] ??= create()) as T
}
