'use client'

import { z } from 'zod'
import { progressSummarySchema } from '#domain/staleness.ts'
import { useAnswer } from '../desk/use-answer.ts'
import { sayProgress } from '../translating/progress-words.ts'
import { useAdminWords } from '../use-admin-words.ts'
import { useDocumentApi } from '../use-document-api.ts'
import { useDocumentInfo } from '@payloadcms/ui'
import styles from './comments.module.css'
import { reviewWords } from './words.ts'

const answerSchema = z.object({
  findings: z.array(z.object({ severity: z.enum(['blocks', 'warns']), message: z.string() })),
  progress: progressSummarySchema.nullable(),
  openComments: z.number(),
})

/** In the dialog before an approval: what is not translated yet, what would keep it from readers, open comments. */
export function BeforeApproval() {
  const { id } = useDocumentInfo()
  const { language } = useAdminWords()
  const words = reviewWords[language]
  const { answer } = useAnswer(useDocumentApi().ofCollection(`/${id}/checklist`), answerSchema)

  if (answer.status === 'loading') return <p role="status">{words.looking}</p>
  if (answer.status === 'failed') return <p role="alert">{words.notKnown}</p>
  const { findings, openComments, progress } = answer.content
  const blocking = findings.filter(({ severity }) => severity === 'blocks').map(({ message }) => message)
  const open = openComments > 0 ? [words.open(openComments)] : []
  const said = [...sayProgress(progress, language), ...open]
  if (said.length + blocking.length === 0) return <p role="status">{words.nothingOpen}</p>
  return (
    <div role="status" className={styles.before}>
      {said.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {blocking.length > 0 && (
        <>
          <p>{words.keepsFromReaders}</p>
          <ul>
            {blocking.map((message) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
