import type {
  Attribute,
  AttributeOption,
  Brand,
  Category,
  Media,
  Navigation,
  Page,
  Product,
  ProductCollection,
  StoreSetting,
  Variant,
  VariantOption,
  VariantType,
} from '@vitrine/shared-types/payload'
import type { ConditionDoc } from './conditions.ts'
import type { Localised } from './localise.ts'

/** Payload's documents as `locale: 'all'` and `depth: 0` return them. */
export type MediaDoc = Localised<Media, 'alt'>
export type BrandDoc = Localised<Omit<Brand, 'seo'>, 'tagline' | 'description'> & {
  seo?: SeoDoc | null
}
export type CategoryDoc = Localised<Omit<Category, 'seo'>, 'title' | 'description'> & {
  seo?: SeoDoc | null
}
export type CollectionDoc = Localised<
  Omit<ProductCollection, 'seo' | 'conditions'>,
  'title' | 'description'
> & { seo?: SeoDoc | null; conditions?: ConditionDoc[] | null }
export type VariantTypeDoc = Localised<VariantType, 'label'>
export type VariantOptionDoc = Localised<VariantOption, 'label'>
export type AttributeDoc = Localised<Attribute, 'label' | 'unit'>
export type AttributeOptionDoc = Localised<AttributeOption, 'label'>
export type VariantDoc = Variant

type Seo = NonNullable<Product['seo']>
export type SeoDoc = Localised<Seo, 'title' | 'description'>

type AttributeBlock = NonNullable<Product['attributes']>[number]
export type AttributeBlockDoc =
  | Localised<Extract<AttributeBlock, { blockType: 'textAttribute' }>, 'value'>
  | Exclude<AttributeBlock, { blockType: 'textAttribute' }>

export type ProductDoc = Localised<
  Omit<Product, 'seo' | 'attributes'>,
  'title' | 'subtitle' | 'description'
> & { seo?: SeoDoc | null; attributes?: AttributeBlockDoc[] | null }

type Block<Type extends string> = Extract<NonNullable<Page['layout']>[number], { blockType: Type }>
type WithLink<B> = Omit<B, 'link'> & {
  link?: B extends { link?: infer L }
    ? Localised<NonNullable<L>, 'label' & keyof NonNullable<L>>
    : never
}

export type HeroBlockDoc = WithLink<Localised<Block<'hero'>, 'eyebrow' | 'heading' | 'text'>>
export type FeaturedBlockDoc = WithLink<Localised<Block<'featuredProducts'>, 'heading' | 'text'>>
export type TilesBlockDoc = Localised<Block<'categoryTiles'>, 'heading'>
export type StoryBlockDoc = WithLink<Localised<Block<'story'>, 'eyebrow' | 'heading' | 'text'>>
export type RichTextBlockDoc = Localised<Block<'richText'>, 'text'>
export type PageBlockDoc =
  | HeroBlockDoc
  | FeaturedBlockDoc
  | TilesBlockDoc
  | StoryBlockDoc
  | RichTextBlockDoc

export type PageDoc = Localised<Omit<Page, 'layout' | 'seo'>, 'title'> & {
  layout?: PageBlockDoc[] | null
  seo?: SeoDoc | null
}

type HeaderItem = NonNullable<Navigation['header']>[number]
type FooterColumn = NonNullable<Navigation['footer']>[number]
type LabelledDoc<L extends { label?: unknown }> = Localised<L, 'label'>
export interface NavigationDoc {
  header?: LabelledDoc<HeaderItem>[] | null
  footer?:
    | (Localised<Omit<FooterColumn, 'links'>, 'heading'> & {
        links?: LabelledDoc<NonNullable<FooterColumn['links']>[number]>[] | null
      })[]
    | null
}
export type SettingsDoc = Localised<StoreSetting, 'tagline' | 'announcement'>
