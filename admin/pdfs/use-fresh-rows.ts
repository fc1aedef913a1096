'use client'

import { useListDrawerContext, useListQuery } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useEffect, useEffectEvent } from 'react'

/**
 * Asks once for the rows of the list anew, when something in one of them has ended; what is chosen in the list stays.
 * In a drawer only its own list is asked for: the form below it may have text that is not saved.
 */
export function useFreshRows(hasEnded: boolean): void {
  const router = useRouter()
  const { query } = useListQuery()
  const { isInDrawer, onQueryChange } = useListDrawerContext()
  const refresh = useEffectEvent(() => {
    if (isInDrawer) return onQueryChange?.(query)
    // Payload completes the address before Next listens: asked for the former one, the list would drop what is chosen.
    window.history.replaceState(null, '', window.location.href)
    router.refresh()
  })
  useEffect(() => {
    if (hasEnded) refresh()
  }, [hasEnded])
}
