import { z } from 'zod'
import { Image } from './image.ts'
import { LinkTarget } from './link.ts'

/** A run of text with one set of marks, or a link around such runs. */
export const TextRun = z
  .strictObject({
    type: z.literal('text'),
    text: z.string(),
    bold: z.boolean().optional(),
    italic: z.boolean().optional(),
    underline: z.boolean().optional(),
    strikethrough: z.boolean().optional(),
    code: z.boolean().optional(),
  })
  .meta({ id: 'RichTextRun' })
export type TextRun = z.infer<typeof TextRun>

export const LineBreak = z
  .strictObject({ type: z.literal('lineBreak') })
  .meta({ id: 'RichTextLineBreak' })
export type LineBreak = z.infer<typeof LineBreak>

export const LinkRun = z
  .strictObject({
    type: z.literal('link'),
    to: LinkTarget,
    children: z.array(z.discriminatedUnion('type', [TextRun, LineBreak])),
  })
  .meta({ id: 'RichTextLink' })
export type LinkRun = z.infer<typeof LinkRun>

export const Inline = z
  .discriminatedUnion('type', [TextRun, LineBreak, LinkRun])
  .meta({ id: 'RichTextInline' })
export type Inline = z.infer<typeof Inline>

export const Paragraph = z
  .strictObject({ type: z.literal('paragraph'), children: z.array(Inline) })
  .meta({ id: 'RichTextParagraph' })
export const Heading = z
  .strictObject({
    type: z.literal('heading'),
    level: z.union([z.literal(2), z.literal(3), z.literal(4)]),
    children: z.array(Inline),
  })
  .meta({ id: 'RichTextHeading' })
export const Quote = z
  .strictObject({ type: z.literal('quote'), children: z.array(Inline) })
  .meta({ id: 'RichTextQuote' })
export const Picture = z
  .strictObject({ type: z.literal('image'), image: Image })
  .meta({ id: 'RichTextImage' })
export const Rule = z.strictObject({ type: z.literal('rule') }).meta({ id: 'RichTextRule' })

/** One entry of a list: its text, and the lists nested below it. */
export interface ListItem {
  children: Inline[]
  lists: List[]
}
export interface List {
  type: 'list'
  ordered: boolean
  items: ListItem[]
}
export const List: z.ZodType<List> = z
  .strictObject({
    type: z.literal('list'),
    ordered: z.boolean(),
    items: z.array(
      z.strictObject({
        children: z.array(Inline),
        get lists() {
          return z.array(List)
        },
      }),
    ),
  })
  .meta({ id: 'RichTextList' })

/** A block of formatted text. There is no raw HTML in it: a reader builds its own elements. */
export const RichTextBlock = z
  .union([Paragraph, Heading, Quote, Picture, Rule, List])
  .meta({ id: 'RichTextBlock' })
export type RichTextBlock = z.infer<typeof RichTextBlock>

/** Formatted text as a list of blocks; empty when nothing was written. */
export const RichText = z.array(RichTextBlock).meta({ id: 'RichText' })
export type RichText = z.infer<typeof RichText>
