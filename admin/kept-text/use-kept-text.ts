'use client'

import { useAllFormFields, useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { reduceFieldsToValues } from 'payload/shared'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { readLastSave } from '#domain/last-save.ts'
import { isRecord } from '../answers.ts'
import { dropText, type KeptPlace, type KeptText, keepText } from './kept-texts.ts'
import { typedFields } from './typed-fields.ts'
import { unsavedValues, withoutUntouched } from './unsaved.ts'
import { useEarlierTexts } from './use-earlier-texts.ts'

const KEEP_AFTER_MS = 300

type UseKeptText = {
  /** Text of an earlier time that was not saved; null where there is none, or no more. */
  earlier: KeptText | null
  /** Of the texts that are kept of this form: another one once the form was filled anew over text that was refused. */
  form: string
  hasNoRoom: boolean
  /** Whether the form says something that the server does not have. */
  isUnsaved: () => boolean
  onStart: () => void
  onRefused: () => void
  onSaved: () => void
  /** What was refused is in the history, from where nobody needs to be offered it. */
  onKeptAside: () => void
  forgetEarlier: () => void
  /**
   * Puts the earlier text back by `act`, which says whether that worked. The kept copy stays until the open form has
   * one of its own: saving what it replaces must not outdate it.
   */
  restoreEarlier: (act: () => Promise<boolean>) => Promise<void>
}

/** What a form showed at first: somebody may have typed into it before the page was ready to listen. */
const initialValues = (fields: FormState): Record<string, unknown> =>
  reduceFieldsToValues(
    Object.fromEntries(
      Object.entries(fields).map(([path, field]) => [
        path,
        'initialValue' in field ? { ...field, value: field.initialValue } : field,
      ]),
    ),
    true,
  )

/** Keeps in the browser what is typed until the server has it, and finds what was left from an earlier time. */
export function useKeptText(place: KeptPlace): UseKeptText {
  const [fields] = useAllFormFields()
  const isModified = useFormModified()
  const { getData, getFields } = useForm()
  const { data, docConfig } = useDocumentInfo()
  const [hasNoRoom, setHasNoRoom] = useState(false)
  const [form, setForm] = useState(() => crypto.randomUUID())
  const hasKept = useRef(false)
  const isRefused = useRef(false)
  const startedAt = useRef(0)
  const isRestoring = useRef(false)
  const names = useMemo(() => typedFields(docConfig?.fields ?? []).map(({ name }) => name), [docConfig])
  const { forget, texts } = useEarlierTexts(place, form, names)
  const { user, collection, id, locale } = place

  // What the form shows in other words than the document has it, untouched by anybody: no tick in place of nothing.
  const untouched = useRef<Record<string, unknown> | null>(null)
  const unsaved = useCallback(() => {
    const differing = unsavedValues(names, { ...getData() }, isRecord(data) ? data : {})
    untouched.current ??= unsavedValues(names, initialValues(getFields()), isRecord(data) ? data : {})
    return withoutUntouched(differing, untouched.current)
  }, [data, getData, getFields, names])
  useEffect(() => void unsaved(), [unsaved])

  const base = readLastSave(data?.lastSave)?.save ?? null
  const keep = useCallback(() => {
    const here = { user, collection, id, locale }
    const values = unsaved()
    const hadKept = hasKept.current
    hasKept.current = Object.keys(values).length > 0
    if (hasKept.current) setHasNoRoom(!keepText(here, { form, base, values }))
    // Something filled the form anew before the server had the text: it is offered, like that of a form that is closed.
    else if (hadKept && isRefused.current) setForm(crypto.randomUUID())
    else dropText(here, form)
  }, [base, collection, form, id, locale, unsaved, user])

  useEffect(() => {
    // Payload takes a form for unmodified also after a save that failed.
    if (!isModified && !hasKept.current) return
    const timer = setTimeout(keep, KEEP_AFTER_MS)
    window.addEventListener('pagehide', keep)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('pagehide', keep)
    }
  }, [fields, isModified, keep])

  return {
    earlier: texts[0] ?? null,
    form,
    hasNoRoom,
    isUnsaved: () => Object.keys(unsaved()).length > 0,
    // The clock that keeps may be late on a busy computer, and the page closed before the answer.
    onStart: () => {
      startedAt.current = Date.now()
      keep()
    },
    onRefused: () => {
      isRefused.current = true
    },
    // What a person was offered and wrote on in spite of is outdated, and nothing that they have not seen.
    onSaved: () => {
      isRefused.current = false
      if (isRestoring.current) return
      for (const text of texts) if (text.at <= startedAt.current) forget(text.form)
    },
    onKeptAside: () => {
      isRefused.current = false
    },
    forgetEarlier: () => {
      if (texts[0]) forget(texts[0].form)
    },
    restoreEarlier: async (act) => {
      isRestoring.current = true
      try {
        if (!(await act()) || !texts[0]) return
        // As it was kept: the form says it to others only once it is drawn again.
        hasKept.current = true
        setHasNoRoom(!keepText(place, { form, base, values: texts[0].values }))
        forget(texts[0].form)
      } finally {
        isRestoring.current = false
      }
    },
  }
}
