'use client'

import { RefreshRouteOnSave } from '@payloadcms/live-preview-react'
import { useRouter } from 'next/navigation'
import { useSyncExternalStore } from 'react'

/** Beside the form, or in a window that the form opened: the page follows what is typed there. */
export function FollowEditor({ adminUrl }: { adminUrl: string }) {
  const router = useRouter()
  const isWatched = useSyncExternalStore(never, hasEditor, () => false)
  return isWatched ? (
    <RefreshRouteOnSave refresh={() => router.refresh()} serverURL={adminUrl} />
  ) : null
}

/** Who opened a window does not change. */
const never = () => () => {}
const hasEditor = () => window.parent !== window || window.opener !== null
