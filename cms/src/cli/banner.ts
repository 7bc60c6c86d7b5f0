import { stripVTControlCharacters, styleText } from 'node:util'
import { shopPort } from './services.ts'
import type { Settings } from './settings.ts'
import type { Credentials } from './staff-password.ts'

/** The box that a start ends with: where to look, how to sign in, how to stop. */
export function banner(settings: Settings, admin: Credentials | null, shops = 1): string {
  const { shop, admin: panel, storeApi } = settings.urls
  const lines = [
    styleText('bold', 'Vitrine is open'),
    '',
    row('Shop', `${shop}/en`, 'English'),
    row('', `${shop}/th`, 'ไทย'),
    ...furtherShops(settings, shops),
    row('Admin', `${panel}/admin`),
    row('Store API', `${storeApi}/store/v1`),
    row('Reference', `${storeApi}/reference`),
    '',
    ...signIn(admin),
    '',
    styleText('dim', 'Stop with Ctrl-C. LOG=verbose shows what the processes say.'),
  ]
  return boxed(lines)
}

/** What to type into the sign-in form, shown this once. */
export function credentialLines({ email, password }: Credentials): string[] {
  return [row('E-mail', email), row('Password', styleText('bold', password), 'shown this once')]
}

/** Replicas stand behind one address in production; here each has its own port. */
function furtherShops(settings: Settings, shops: number): string[] {
  return Array.from({ length: shops - 1 }, (_, index) =>
    row('', `http://localhost:${shopPort(settings, index + 1)}/en`, `replica ${index + 2}`),
  )
}

function signIn(admin: Credentials | null): string[] {
  const hint = styleText('dim', 'Forgotten the password? pnpm reset-password')
  return admin === null ? [hint] : [...credentialLines(admin), hint]
}

function row(label: string, value: string, note = ''): string {
  const tail = note === '' ? '' : `  ${styleText('dim', note)}`
  return `${styleText('dim', label.padEnd(10))} ${value}${tail}`
}

function boxed(lines: string[]): string {
  const width = Math.max(...lines.map(widthOf))
  const edge = '─'.repeat(width + 4)
  const body = lines.map((line) => `│  ${line}${' '.repeat(width - widthOf(line))}  │`)
  return ['', `╭${edge}╮`, ...body, `╰${edge}╯`, ''].join('\n')
}

/** Columns on the screen; none of the Thai words above carries marks that take no column. */
function widthOf(line: string): number {
  return stripVTControlCharacters(line).length
}
