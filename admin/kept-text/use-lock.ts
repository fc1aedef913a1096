'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useEffectEvent, useState } from 'react'
import { ask } from '../answers.ts'
import { type Colleague, readColleagues } from '../colleagues.ts'
import { useAdminWords } from '../use-admin-words.ts'
import type { KeptPlace } from './kept-texts.ts'
import { keptTextWords } from './words.ts'

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
 * Puts the name of who is writing in where Payload's dialog shows an address, which colleagues do not see, or the
 * number of a user that the person may not read.
 */
function useNameOfWriter(user: KeptPlace['user']): void {
  const { currentEditor, setCurrentEditor } = useDocumentInfo()
  const { config } = useConfig()
  const { language } = useAdminWords()
  const [colleagues, setColleagues] = useState<Colleague[]>([])
  const known = typeof currentEditor === 'object' ? currentEditor : null
  const writer: unknown = known ? known.id : currentEditor
  const isOther = (typeof writer === 'number' || typeof writer === 'string') && writer !== user
  const ownName: unknown = known?.name
  const isNamed = typeof ownName === 'string'
  const url = formatAdminURL({ apiRoute: config.routes.api, path: '/users/colleagues' })

  const asksFor = isOther && !isNamed ? writer : null
  useEffect(() => {
    if (asksFor === null) return
    let isCurrent = true
    // Names are for those who work on editions.
    void ask(url, language).then((answer) => {
      if (isCurrent && answer.ok) setColleagues(readColleagues(answer.body))
    })
    return () => {
      isCurrent = false
    }
  }, [asksFor, language, url])

  const colleague = colleagues.find(({ id }) => id === writer)?.name
  const name = isNamed ? ownName : (colleague ?? keptTextWords[language].somebodyElse)
  useEffect(() => {
    if (!isOther || known?.email === name) return
    setCurrentEditor?.({ ...(known ?? { id: writer, collection: 'users' }), email: name })
  }, [isOther, known, name, setCurrentEditor, writer])
}

/**
 * The lock that a form holds while somebody writes in it: given back when they leave, and telling others who it is.
 *
 * @param hasSaved whether the form has saved, and so may hold a lock
 */
export function useLock(place: KeptPlace, hasSaved: boolean): void {
  useNameOfWriter(place.user)
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
