'use client'

import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import type { SelectFieldClientComponent } from 'payload'
import { useId } from 'react'
import panel from '../panel.module.css'
import { useAdminWords } from '../use-admin-words.ts'
import { PdfFindings } from './pdf-findings.tsx'
import { usePreflight } from './use-preflight.ts'
import { useWhatWasRead } from './use-what-was-read.ts'
import { pdfWords } from './words.ts'

/** Beside the form of a document: how far its reading is, what was found in the file, and what it has. */
export const ReadingPanel: SelectFieldClientComponent = () => {
  const { id, lastUpdateTime } = useDocumentInfo()
  const language = useFormFields(([fields]) => fields.language?.value)
  const words = pdfWords[useAdminWords().language]
  const asked = typeof language === 'string' ? language : null
  const { answer, readAgain, reload } = usePreflight(id ?? null, asked, lastUpdateTime)
  useWhatWasRead(answer)
  const headingId = useId()
  if (id === undefined) return null
  return (
    <section className={`field-type ${panel.panel}`} aria-labelledby={headingId}>
      <h3 id={headingId} className={panel.heading}>
        {words.heading}
      </h3>
      <div className={panel.frame}>
        <PdfFindings answer={answer} withContents onReload={reload} onReadAgain={() => void readAgain()} />
      </div>
    </section>
  )
}
