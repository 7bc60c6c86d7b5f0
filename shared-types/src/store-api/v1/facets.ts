import { z } from 'zod'
import { AmountMinor, Currency } from '../../primitives/money.ts'

/** How many values one facet names at most; those chosen are always among them. */
export const MAX_FACET_VALUES = 60
/** How many attributes and options a list offers as facets at most. */
export const MAX_ATTRIBUTE_FACETS = 12

/**
 * How many products the list would hold with this value and the other facets as they are: a facet
 * does not narrow its own counts.
 */
const count = z.int().min(0)

const FacetValue = z
  .strictObject({
    key: z.string().meta({ description: 'What the filter takes.' }),
    label: z.string(),
    count,
    isSelected: z.boolean(),
  })
  .meta({ id: 'FacetValue' })
export type FacetValue = z.infer<typeof FacetValue>

const CategoryFacet = z
  .strictObject({
    type: z.literal('category'),
    values: z.array(FacetValue.extend({ depth: z.int().min(0) })).meta({
      description:
        'The way down to the chosen category and those right below it, in the order of the tree; without one, the top categories that hold something. One can be chosen at a time.',
    }),
  })
  .meta({ id: 'CategoryFacet' })

const BrandFacet = z
  .strictObject({ type: z.literal('brand'), values: z.array(FacetValue) })
  .meta({ id: 'BrandFacet' })

const AttributeFacet = z
  .strictObject({
    type: z.literal('attribute'),
    key: z.string().meta({ description: 'Goes before the colon in `attributes`.' }),
    label: z.string(),
    values: z.array(FacetValue.extend({ swatch: z.string().nullable() })).meta({
      description:
        'Editors’ order for lists, by size for numbers, by name for words. Free words have one label in all languages, that of the default one: a shop whose lists are narrowed by them does better with a list of values.',
    }),
  })
  .meta({ id: 'AttributeFacet' })

const PriceFacet = z
  .strictObject({
    type: z.literal('price'),
    currency: Currency,
    minMinor: AmountMinor.meta({ description: 'The lowest price that the other filters leave.' }),
    maxMinor: AmountMinor,
    ranges: z.array(
      z.strictObject({
        minMinor: AmountMinor.nullable().meta({ description: 'For `priceMin`; null: no bound.' }),
        maxMinor: AmountMinor.nullable().meta({ description: 'For `priceMax`; null: no bound.' }),
        count,
        isSelected: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'PriceFacet', description: 'Ranges that suit what was found, without gaps.' })

const RatingFacet = z
  .strictObject({
    type: z.literal('rating'),
    values: z.array(
      z.strictObject({ atLeast: z.int().min(1).max(5), count, isSelected: z.boolean() }),
    ),
  })
  .meta({ id: 'RatingFacet' })

const StockFacet = z
  .strictObject({ type: z.literal('stock'), inStock: count, isSelected: z.boolean() })
  .meta({ id: 'StockFacet' })

/** One way to narrow a list, with the number of products behind each choice. */
export const Facet = z
  .discriminatedUnion('type', [
    CategoryFacet,
    BrandFacet,
    AttributeFacet,
    PriceFacet,
    RatingFacet,
    StockFacet,
  ])
  .meta({ id: 'Facet' })
export type Facet = z.infer<typeof Facet>
