'use client'

import { useAllFormFields, useForm, useFormModified } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import { dropText, type KeptPlace, type KeptText, keepText, keptText } from './kept-texts.ts'

const KEEP_AFTER_MS = 300

/** What the server writes by itself says nothing about what somebody typed. */
const NOT_TYPED: ReadonlySet<string> = new Set([
  'updatedAt',
  'createdAt',
  'lastSave',
  'state',
  '_status',
  'displayName',
])

const typed = (values: object): string =>
  JSON.stringify(values, (name: string, value: unknown) => (NOT_TYPED.has(name) ? undefined : value))

type UseKeptText = {
  /** Text of an earlier time that was not saved; null where there is none, or no more. */
  earlier: KeptText | null
  hasNoRoom: boolean
  /** To be called when a save begins: what is typed from then on is not part of it. */
  onStart: () => void
  onSaved: () => void
  forgetEarlier: () => void
}

/** Keeps in the browser what is typed until the server has it, and finds what was left from an earlier time. */
export function useKeptText(place: KeptPlace): UseKeptText {
  const [fields] = useAllFormFields()
  const isModified = useFormModified()
  const { getData } = useForm()
  const [hasNoRoom, setHasNoRoom] = useState(false)
  const [earlier, setEarlier] = useState<KeptText | null>(null)
  const sent = useRef<string | null>(null)
  const { user, collection, id, locale } = place

  useEffect(() => {
    const here = { user, collection, id, locale }
    const found = keptText(here)
    // What the form says now may be that very text: its save arrived, and only the answer was lost.
    const isHere = found !== null && typed(found.values) === typed(getData())
    if (isHere) dropText(here)
    let isCurrent = true
    queueMicrotask(() => {
      if (isCurrent) setEarlier(isHere ? null : found)
    })
    return () => {
      isCurrent = false
    }
  }, [user, collection, id, locale, getData])

  const keep = useCallback(
    () => setHasNoRoom(!keepText({ user, collection, id, locale }, { ...getData() })),
    [user, collection, id, locale, getData],
  )

  useEffect(() => {
    // An earlier text stays until somebody has said what becomes of it.
    if (!isModified || earlier) return
    const timer = setTimeout(keep, KEEP_AFTER_MS)
    window.addEventListener('pagehide', keep)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('pagehide', keep)
    }
  }, [fields, isModified, earlier, keep])

  return {
    earlier,
    hasNoRoom,
    onStart: () => {
      sent.current = typed(getData())
    },
    onSaved: () => {
      if (!earlier && sent.current === typed(getData())) dropText(place)
    },
    forgetEarlier: () => {
      dropText(place)
      setEarlier(null)
    },
  }
}
