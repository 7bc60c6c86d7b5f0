import { describe, expect, it } from 'vitest'
import { deferScripts } from './late-scripts.ts'

const script = (name: string) =>
  `<script src="/_next/static/chunks/${name}.js" async="" nonce="N1"></script>`
const HINT =
  '<link rel="preload" as="script" fetchPriority="low" nonce="N1" href="/_next/static/chunks/a.js"/>'
const STYLE = '<link rel="stylesheet" href="/a.css"/>'

describe('the scripts of a page', () => {
  it('leave the head for a few lines with the same nonce that name them all', () => {
    const html = deferScripts(`<head>${STYLE}${HINT}${script('a')}${script('b')}</head>`)
    expect(html).toContain(STYLE)
    expect(html).not.toContain('<script src=')
    expect(html).not.toContain('as="script"')
    expect(html).toMatch(/<script nonce="N1">[^<]*<\/script><\/head>$/u)
    expect(html).toContain('["/_next/static/chunks/a.js","/_next/static/chunks/b.js"]')
  })

  it('stay where there are none of them', () => {
    const head = `<head>${STYLE}<script src="/old.js" noModule=""></script></head>`
    expect(deferScripts(head)).toBe(head)
  })

  it('are asked for by lines that a browser can read', () => {
    const html = deferScripts(`<head>${script('a')}</head>`)
    const code = /<script nonce="N1">(?<code>.*)<\/script>/su.exec(html)?.groups?.['code'] ?? ''
    const asked: string[] = []
    const document = {
      hidden: true,
      createElement: () => ({ src: '' }),
      head: { append: (element: { src: string }) => asked.push(element.src) },
    }
    // oxlint-disable-next-line no-implied-eval -- it is text that browsers run
    new Function('document', code)(document)
    expect(asked).toEqual(['/_next/static/chunks/a.js'])
  })
})
