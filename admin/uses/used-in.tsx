'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import type { UIFieldClientComponent } from 'payload'
import { useId } from 'react'
import { NotLoaded } from '../not-loaded.tsx'
import panel from '../panel.module.css'
import { useAdminWords } from '../use-admin-words.ts'
import { useAnswer } from '../use-answer.ts'
import { useDocumentApi } from '../use-document-api.ts'
import { InUseDialog } from './in-use-dialog.tsx'
import { readUses } from './read-uses.ts'
import { UsesList } from './uses-list.tsx'
import { usesWords } from './words.ts'

/** Beside the form of what other documents use: which ones do, each a way to its form. */
export const UsedInField: UIFieldClientComponent = () => {
  const { id, lastUpdateTime } = useDocumentInfo()
  const { language } = useAdminWords()
  const words = usesWords[language]
  const api = useDocumentApi()
  const { answer, reload } = useAnswer(
    id === undefined ? null : api.ofCollection(`/${id}/uses`),
    readUses,
    lastUpdateTime,
  )
  const headingId = useId()

  if (id === undefined) return null
  return (
    <section className={`field-type ${panel.panel} ${panel.fold}`} aria-labelledby={headingId}>
      <h3 id={headingId} className={panel.heading}>
        {words.heading}
      </h3>
      {answer.status === 'loading' && <p role="status">{words.loading}</p>}
      {answer.status === 'failed' && <NotLoaded message={words.failed} again={words.tryAgain} onAgain={reload} />}
      {answer.status === 'done' && (
        <>
          <p role="status">{answer.value.length === 0 ? words.none : words.keeps(answer.value.length)}</p>
          <UsesList uses={answer.value} />
          <InUseDialog uses={answer.value} inPlaceOf={[`delete-${id}`, `perma-delete-${id}`]} />
        </>
      )}
    </section>
  )
}
