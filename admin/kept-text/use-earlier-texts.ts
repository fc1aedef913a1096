'use client'

import { useDocumentInfo, useForm } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { ask, isRecord } from '../answers.ts'
import { useAdminWords } from '../use-admin-words.ts'
import { useDocumentApi } from '../use-document-api.ts'
import { dropText, type KeptPlace, type KeptText, keptTexts } from './kept-texts.ts'
import { stillUnsaved } from './unsaved.ts'

/** A save that was under way when its page went arrives so long after. */
const UNDER_WAY_MS = 15_000
const LOOK_AGAIN_MS = 3_000

type UseEarlierTexts = { texts: KeptText[]; forget: (form: string) => void }

/**
 * What was typed into forms of the document that are closed, and never reached the server: the newest first.
 *
 * @param form the open one, whose own text is none of these
 * @param names of the fields that people fill
 */
export function useEarlierTexts(place: KeptPlace, form: string, names: readonly string[]): UseEarlierTexts {
  const { data } = useDocumentInfo()
  const { getData } = useForm()
  const { language } = useAdminWords()
  const api = useDocumentApi()
  const [texts, setTexts] = useState<KeptText[]>([])
  const { user, collection, id, locale } = place
  // The document that the form was opened with, for when the server does not answer.
  const [opened] = useState(() => (isRecord(data) ? data : {}))

  useEffect(() => {
    const here = { user, collection, id, locale }
    let isCurrent = true

    const look = async (): Promise<KeptText[]> => {
      const kept = keptTexts(here).filter((text) => text.form !== form)
      if (kept.length === 0) return []
      const answer = await ask(api.ofDocument({ draft: true }), language)
      const document = answer.ok && isRecord(answer.body) ? answer.body : opened
      return kept.flatMap((text) => {
        const left = stillUnsaved(text, names, document, { ...getData() })
        if (!left && answer.ok) dropText(here, text.form)
        return left ?? []
      })
    }
    const offer = async () => {
      let left = await look()
      if (left.some(({ at }) => Date.now() - at < UNDER_WAY_MS)) {
        await new Promise((done) => setTimeout(done, LOOK_AGAIN_MS))
        left = await look()
      }
      if (isCurrent) setTexts(left)
    }
    void offer()
    return () => {
      isCurrent = false
    }
  }, [api, collection, form, getData, id, language, locale, names, opened, user])

  const forget = useCallback(
    (one: string) => {
      dropText({ user, collection, id, locale }, one)
      setTexts((all) => all.filter((text) => text.form !== one))
    },
    [collection, id, locale, user],
  )
  return { texts, forget }
}
