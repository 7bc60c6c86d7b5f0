'use client'

import { useConfig, useLocale } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

const FRESH_MS = 30_000
const MOST = 1000

const cache = new Map<string, { at: number; labels: Promise<Labels> }>()

/** The labels of a collection's documents by id. */
export type Labels = ReadonlyMap<number, string>

/** The labels of a small collection; every row of a form shares one request. */
export function useLabels(collection: 'attributes' | 'attributeOptions'): Labels | null {
  const { config } = useConfig()
  const { code } = useLocale()
  const [labels, setLabels] = useState<Labels | null>(null)
  const url = `${config.serverURL}${config.routes.api}/${collection}?depth=0&limit=${MOST}&select[label]=true&locale=${code}`
  useEffect(() => {
    let isCurrent = true
    void load(url).then((found) => isCurrent && setLabels(found))
    return () => {
      isCurrent = false
    }
  }, [url])
  return labels
}

function load(url: string): Promise<Labels> {
  const known = cache.get(url)
  if (known && Date.now() - known.at < FRESH_MS) return known.labels
  const labels = fetchLabels(url)
  cache.set(url, { at: Date.now(), labels })
  return labels
}

/** Without an answer the rows show no names; the fields themselves still work. */
async function fetchLabels(url: string): Promise<Labels> {
  try {
    const response = await fetch(url, { credentials: 'include' })
    const { docs = [] } = (await response.json()) as { docs?: { id: number; label?: string }[] }
    return new Map(docs.map((doc) => [doc.id, doc.label ?? '']))
  } catch {
    return new Map()
  }
}
