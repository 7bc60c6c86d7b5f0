'use client'

import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'

/** Without the stream the page is looked at this often, and when somebody comes back to it. */
const EVERY_MS = 30_000

interface PollingProps {
  /** The shop answers: whatever the page shows may have changed. */
  onAnswer: () => void
}

/** Stands in for the stream where it cannot be had. Loaded then, and not before. */
export function Polling({ onAnswer }: PollingProps) {
  const [client] = useState(() => new QueryClient())
  return (
    <QueryClientProvider client={client}>
      <Poll onAnswer={onAnswer} />
    </QueryClientProvider>
  )
}

function Poll({ onAnswer }: PollingProps) {
  // The router would load the whole document anew if it found nobody: so this asks first.
  const { dataUpdatedAt } = useQuery({
    queryKey: ['freshness'],
    queryFn: async ({ signal }) => {
      const answer = await fetch('/api/freshness', { signal })
      if (!answer.ok) throw new Error(`The shop answered ${answer.status}`)
      return Date.now()
    },
    // The page was just made: the first look is due after a while.
    initialData: () => Date.now(),
    staleTime: EVERY_MS / 2,
    refetchInterval: EVERY_MS,
    refetchOnWindowFocus: true,
    retry: 1,
  })
  const [startedAt] = useState(dataUpdatedAt)
  useEffect(() => {
    if (dataUpdatedAt !== startedAt) onAnswer()
  }, [dataUpdatedAt, startedAt, onAnswer])
  return null
}
