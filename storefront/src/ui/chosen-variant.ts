import type { Variant } from '@vitrine/shared-types/store-api/v1/products'
import { createContext } from 'react'

/** What is chosen of a product, for whatever a page puts beside the choice. */
export const ChosenVariant = createContext<{
  variant: Variant
  title: string
  productId: string
} | null>(null)
