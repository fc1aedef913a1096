'use client'

import { useAllFormFields } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useCallback, useEffect, useEffectEvent, useMemo, useRef } from 'react'
import { isSameValue } from '#domain/differing-fields.ts'

/**
 * What is typed while a save is under way stays when its answer comes. Payload marks the field that was changed last,
 * and takes the server's value, older by then, for all others: with two fields changed meanwhile, it lost the first.
 *
 * @returns what to call when a save starts, and when it was answered, before its answer is taken over
 */
export function useChangesWhileSaving(): { onStart: () => void; onAnswer: () => void } {
  const [fields, dispatch] = useAllFormFields()
  const shown = useRef(fields)
  const sent = useRef<FormState | null>(null)
  const changed = useRef(new Set<string>())
  const isAnswered = useRef(false)

  const mark = useEffectEvent(() => {
    if (!sent.current) return
    const unmarked: FormState = {}
    for (const [path, field] of Object.entries(fields)) {
      const before = sent.current[path]?.value
      if (field.value === before) continue
      // Before the answer each difference is the person's; after it, the server's may be there as well, but not in
      // a field that is marked.
      if (isAnswered.current && !field.isModified && !changed.current.has(path)) continue
      if (isSameValue(field.value, before)) continue
      changed.current.add(path)
      if (!field.isModified) unmarked[path] = { ...field, isModified: true }
    }
    if (Object.keys(unmarked).length > 0) dispatch({ type: 'UPDATE_MANY', formState: unmarked })
  })
  useEffect(() => {
    shown.current = fields
    mark()
  }, [fields])

  const onStart = useCallback(() => {
    sent.current = shown.current
    isAnswered.current = false
    changed.current.clear()
  }, [])
  const onAnswer = useCallback(() => {
    isAnswered.current = true
  }, [])
  return useMemo(() => ({ onStart, onAnswer }), [onStart, onAnswer])
}
