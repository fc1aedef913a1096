'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useEffectEvent } from 'react'
import type { KeptPlace } from './kept-texts.ts'

/** Sent while the page goes away, so that nobody waits for an answer. */
function giveBackLock({ collection, id, user }: KeptPlace): void {
  const where = new URLSearchParams({
    'where[document.relationTo][equals]': collection,
    'where[document.value][equals]': String(id),
    'where[user.value][equals]': String(user),
  })
  fetch(`/api/payload-locked-documents?${where}`, { method: 'DELETE', credentials: 'include', keepalive: true }).catch(
    (err: unknown) => console.error('The lock was not given back; it ends by itself.', err),
  )
}

/**
 * The lock that a form holds while somebody writes in it: given back when they leave, and telling others who it is
 * by name, as Payload's dialog shows an address, which colleagues do not see, or a number.
 *
 * @param hasSaved whether the form has saved, and so may hold a lock
 */
export function useLock(place: KeptPlace, hasSaved: boolean): void {
  const { currentEditor, setCurrentEditor } = useDocumentInfo()
  useEffect(() => {
    if (typeof currentEditor !== 'object' || currentEditor === null) return
    const { name } = currentEditor
    if (typeof name === 'string' && currentEditor.email !== name) setCurrentEditor?.({ ...currentEditor, email: name })
  }, [currentEditor, setCurrentEditor])

  const leave = useEffectEvent(() => {
    if (hasSaved) giveBackLock(place)
  })
  useEffect(() => {
    const onPageHide = () => leave()
    window.addEventListener('pagehide', onPageHide)
    return () => {
      window.removeEventListener('pagehide', onPageHide)
      leave()
    }
  }, [])
}
