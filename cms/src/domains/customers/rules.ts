/** How long an access token is good, and a session that nobody uses. */
export const ACCESS_MS = 15 * 60_000
export const SESSION_MS = 30 * 86_400_000
/** Two tabs may ask at once; after this it is a thief, or the one who was robbed. */
export const GRACE_MS = 10_000
/** How long a letter's token is good. */
export const CONFIRM_MS = 86_400_000
export const RESET_MS = 3_600_000
export const MAX_ADDRESSES = 20

/** What is kept of a session's tokens. */
export interface KeptTokens {
  refreshHash: string
  formerRefreshHash: string | null
  rotatedAt: Date
}

/**
 * What a genuine refresh token of a living session means: the newest is exchanged, the one before
 * gets the same answer again for ten seconds, any other has been used before.
 */
export function judgeRefresh(
  hash: string,
  kept: KeptTokens,
  now: Date,
): 'rotate' | 'repeat' | 'stolen' {
  if (hash === kept.refreshHash) return 'rotate'
  const isRecent = now.getTime() - kept.rotatedAt.getTime() <= GRACE_MS
  return hash === kept.formerRefreshHash && isRecent ? 'repeat' : 'stolen'
}

const BROWSERS: [RegExp, string][] = [
  [/\bLine\//u, 'LINE'],
  [/\bFB(AN|AV)\b/u, 'Facebook'],
  [/\bInstagram\b/u, 'Instagram'],
  [/\bEdg(e|A|iOS)?\//u, 'Edge'],
  [/\b(OPR|Opera)\//u, 'Opera'],
  [/\bSamsungBrowser\//u, 'Samsung Internet'],
  [/\b(Firefox|FxiOS)\//u, 'Firefox'],
  [/\b(Chrome|CriOS|Chromium)\//u, 'Chrome'],
  [/\bSafari\//u, 'Safari'],
]
const SYSTEMS: [RegExp, string][] = [
  [/\biPhone\b/u, 'iPhone'],
  [/\biPad\b/u, 'iPad'],
  [/\bAndroid\b/u, 'Android'],
  [/\bWindows\b/u, 'Windows'],
  [/\bMac OS X\b/u, 'macOS'],
  [/\bCrOS\b/u, 'ChromeOS'],
  [/\bLinux\b/u, 'Linux'],
]

/** What a person calls the thing that sent this `User-Agent`, such as `Chrome · Android`. */
export function deviceOf(userAgent: string | null): string | null {
  if (userAgent === null) return null
  const known = [BROWSERS, SYSTEMS].map((list) => list.find(([sign]) => sign.test(userAgent))?.[1])
  const words = known.filter((word) => word !== undefined)
  return words.length > 0 ? words.join(' · ') : null
}
