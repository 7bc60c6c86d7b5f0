/** As the contract bounds it; anything else was cut off on its way. */
const TOKEN = /^[\w.~-]{16,400}$/u

/**
 * The token that a letter put into the fragment of the address, which no server and no log sees.
 * It is taken out of the address bar at once. Null when there is none.
 */
export function takeFragmentToken(
  place: Pick<Location, 'hash' | 'pathname' | 'search'> = location,
  past: Pick<History, 'replaceState' | 'state'> = history,
): string | null {
  const given = place.hash.slice(1)
  if (given === '') return null
  past.replaceState(past.state, '', `${place.pathname}${place.search}`)
  const token = given.startsWith('token=') ? given.slice('token='.length) : given
  return TOKEN.test(token) ? token : null
}
