'use client'

import { RefreshRouteOnSave } from '@payloadcms/live-preview-react'
import { useRouter } from 'next/navigation'
import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/**
 * Shows the draft anew after each save in the form that frames the page. It listens to this origin alone, where the
 * admin is: to another site's window it says and answers nothing.
 */
export function RefreshOnSave() {
  const router = useRouter()
  const origin = useSyncExternalStore(
    never,
    () => window.location.origin,
    () => null,
  )
  return origin && <RefreshRouteOnSave serverURL={origin} refresh={() => router.refresh()} />
}
