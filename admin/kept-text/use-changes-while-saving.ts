'use client'

import { useAllFormFields } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useCallback, useEffect, useEffectEvent, useRef } from 'react'
import { isSameValue } from '#domain/differing-fields.ts'

/**
 * What is typed while a save is under way stays when its answer comes. Payload marks the field that was changed last,
 * and takes the server's value, older by then, for all others: with two fields changed meanwhile, it lost the first.
 *
 * @returns what to call when a save starts
 */
export function useChangesWhileSaving(): () => void {
  const [fields, dispatch] = useAllFormFields()
  const shown = useRef(fields)
  const sent = useRef<FormState | null>(null)
  const changed = useRef(new Set<string>())

  const mark = useEffectEvent(() => {
    if (!sent.current) return
    const unmarked: FormState = {}
    for (const [path, field] of Object.entries(fields)) {
      const differs = !isSameValue(field.value, sent.current[path]?.value)
      // A marked field keeps what the person typed, so that no value of the server's is taken for theirs here.
      if (field.isModified && differs) changed.current.add(path)
      else if (changed.current.has(path) && differs) unmarked[path] = { ...field, isModified: true }
    }
    if (Object.keys(unmarked).length > 0) dispatch({ type: 'UPDATE_MANY', formState: unmarked })
  })
  useEffect(() => {
    shown.current = fields
    mark()
  }, [fields])

  return useCallback(() => {
    sent.current = shown.current
    changed.current.clear()
  }, [])
}
