'use client'

import { useState } from 'react'
import { useWishes } from '../../api/browser/use-wishes.ts'

/**
 * What the page of the wishlist shows: whatever was on the list since it was opened. Something
 * taken off stays in its place, with an empty heart that puts it back.
 */
export function useShown(): { shown: readonly string[]; wished: readonly string[] } {
  const wished = useWishes()
  const [shown, setShown] = useState<readonly string[]>(wished)
  const fresh = wished.filter((id) => !shown.includes(id))
  if (fresh.length > 0) setShown([...fresh, ...shown])
  return { shown, wished }
}
