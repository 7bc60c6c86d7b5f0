import type { Block, LetterContent, LetterContext } from './letter.ts'

/** The letter as plain text, for readers and mailboxes that want no HTML. */
export function writeText(content: LetterContent, { shop, links }: LetterContext): string {
  const { heading, blocks, footer } = content
  const parts = [heading, ...blocks.map(blockText), '—', footerText(footer)]
  return [...parts.filter((part) => part !== ''), `${shop.name}\n${links.home}`].join('\n\n') + '\n'
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'text':
    case 'quiet':
      return block.text
    case 'button':
    case 'link':
      return `${block.label}:\n${block.href}`
    case 'facts':
      return [block.title, ...block.rows.map(({ label, value }) => `${label}: ${value}`)].join('\n')
    case 'lines':
      return [block.title, ...block.lines.map((line) => `  ${line}`)].join('\n')
    case 'goods':
      return [
        ...block.lines.map(({ title, detail, amount }) =>
          [`- ${title}`, ...(detail === null || detail === '' ? [] : [`(${detail})`]), amount].join(
            ' ',
          ),
        ),
        '',
        ...block.sums.map(({ label, amount }) => `${label}: ${amount}`),
      ].join('\n')
  }
}

function footerText(footer: LetterContent['footer']): string {
  if (footer === undefined) return ''
  const { text, link } = footer
  return link === undefined ? text : `${text}\n${link.label}: ${link.href}`
}
