'use client'

import { useConfig, useDocumentInfo, useDocumentTitle, useFormFields } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect } from 'react'
import { nameUntitled } from '#domain/untitled.ts'
import { isRecord } from '../answers.ts'
import { useAdminWords } from '../use-admin-words.ts'
import { useAnswer } from '../use-answer.ts'

const nameIn = (body: unknown): string | null => (isRecord(body) && typeof body.name === 'string' ? body.name : null)

/** Names a report that has no title yet by its place in its series: Payload shows its number in the database instead. */
export function UntitledHeading() {
  const { id } = useDocumentInfo()
  const { setDocumentTitle, title: shown } = useDocumentTitle()
  const { config } = useConfig()
  const { language } = useAdminWords()
  const title = useFormFields(([fields]) => fields.title?.value)
  const series = useFormFields(([fields]) => fields.series?.value)
  const number = useFormFields(([fields]) => fields.seriesNumber?.value)
  const isUntitled = typeof title !== 'string' || title.trim() === ''
  const url =
    isUntitled && typeof series === 'number'
      ? formatAdminURL({ apiRoute: config.routes.api, path: `/series/${series}?depth=0&locale=${language}` })
      : null
  const { answer } = useAnswer(url, nameIn)
  const name = url !== null && answer.status === 'done' ? answer.value : null
  const place = name === null ? null : { name, number: typeof number === 'number' ? number : null }
  const wanted = nameUntitled(language, place)

  // Payload sets its own after each save, and once more at first, after this: then nothing would seem to have changed.
  useEffect(() => {
    if (id === undefined || !isUntitled || shown === wanted) return
    const timer = setTimeout(() => setDocumentTitle(wanted))
    return () => clearTimeout(timer)
  }, [id, isUntitled, setDocumentTitle, shown, wanted])
  return null
}
