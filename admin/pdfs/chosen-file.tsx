'use client'

import { useFormFields } from '@payloadcms/ui'
import type { UIFieldClientComponent } from 'payload'
import { useId } from 'react'
import { isRecord } from '../answers.ts'
import panel from '../panel.module.css'
import { useAdminWords } from '../use-admin-words.ts'
import { PdfFindings } from './pdf-findings.tsx'
import { usePreflight } from './use-preflight.ts'
import { pdfWords } from './words.ts'

function idIn(value: unknown): number | null {
  const id = isRecord(value) ? value.id : value
  return typeof id === 'number' ? id : null
}

/** Below the PDF that an edition's form has chosen: how far its reading is, and what was found in it. */
export const ChosenFile: UIFieldClientComponent = () => {
  const document = idIn(useFormFields(([fields]) => fields.document?.value))
  const language = useFormFields(([fields]) => fields.language?.value)
  const words = pdfWords[useAdminWords().language]
  const { answer, readAgain, reload } = usePreflight(document, typeof language === 'string' ? language : null)
  const headingId = useId()
  if (document === null) return null
  return (
    <section className={`field-type ${panel.panel} ${panel.followed}`} aria-labelledby={headingId}>
      <h4 id={headingId} className={panel.heading}>
        {words.ofChosen}
      </h4>
      <div className={panel.frame}>
        <PdfFindings answer={answer} onReload={reload} onReadAgain={() => void readAgain()} />
      </div>
    </section>
  )
}
