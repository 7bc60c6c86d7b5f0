import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { sealScripts, withoutNonce } from './inline-scripts.ts'

const NONCE = 'ZDVjNjYzNGQtZTE3MS00NmZjLTgzY2ItZTk4Y2MzODE4ZTA2'
const sha = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`
const ours = (script: string) => `<script nonce="${NONCE}">${script}</script>`

describe('the inline scripts of a page', () => {
  it('are named by their hash when the render wrote them', () => {
    const { text, hashes } = sealScripts(`<p>${ours('one()')}${ours('two()')}`, NONCE)
    expect(hashes).toEqual([sha('one()'), sha('two()')])
    expect(text).not.toContain(NONCE)
  })

  it('are hashed as the browser will see them', () => {
    const { text, hashes } = sealScripts(ours(`push("nonce ${NONCE}")\r\n`), NONCE)
    const body = /<script[^>]*>([\s\S]*)<\/script>/u.exec(text)?.[1] ?? ''
    expect(hashes).toEqual([sha(body.replace('\r\n', '\n'))])
  })

  it('are named once when they are equal', () => {
    expect(sealScripts(ours('a()') + ours('a()'), NONCE).hashes).toHaveLength(1)
  })

  it('stay blocked when they came in with somebody’s text', () => {
    const inert = withoutNonce(NONCE, NONCE)
    const evil = [
      '<script>evil()</script>',
      '<script nonce="">evil()</script>',
      `<script nonce="${inert}">evil()</script>`,
      '<script nonce="x" data-x="1">evil()</script>',
      '<SCRIPT>evil()</SCRIPT>',
    ]
    const { hashes } = sealScripts(evil.join('') + ours('good()'), NONCE)
    expect(hashes).toEqual([sha('good()')])
  })

  it('do not vouch for a tag that somebody left open before them', () => {
    const swallowed = `<script>evil();//${ours('good()')}`
    expect(sealScripts(swallowed, NONCE).hashes).toEqual([])
    const open = `<script src="//evil.test/x" x=${ours('good()')}`
    expect(sealScripts(open, NONCE).hashes).toEqual([sha('good()')])
  })

  it('need no hash when they are files or data', () => {
    const file = `<script src="/a.js" async="" nonce="${NONCE}"></script>`
    const data = '<script type="application/ld+json">{}</script>'
    expect(sealScripts(file + data, NONCE).hashes).toEqual([])
  })
})

describe('the nonce', () => {
  it('leaves the text as long as it was', () => {
    const text = `T30,${NONCE}`
    expect(withoutNonce(text, NONCE)).toHaveLength(text.length)
    expect(withoutNonce('abc', 'abc')).toBe('ine')
  })
})
