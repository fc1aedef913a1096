'use client'

import { Button, toast, useAuth, useDocumentInfo } from '@payloadcms/ui'
import type { UIFieldClientComponent } from 'payload'
import { useId } from 'react'
import { z } from 'zod'
import { previewPdfPath } from '#domain/share-link.ts'
import { ask } from '../answers.ts'
import panel from '../panel.module.css'
import { useAdminWords } from '../use-admin-words.ts'
import { useAnswer } from '../use-answer.ts'
import { useDocumentApi } from '../use-document-api.ts'
import styles from './typeset-panel.module.css'
import { type TypesetWords, typesetWords } from './words.ts'

const standing = z.object({
  state: z.enum(['none', 'waiting', 'made', 'failed']),
  pages: z.number().nullable(),
  bytes: z.number().nullable(),
})
type Standing = z.infer<typeof standing>

const readStanding = (body: unknown): Standing | null => standing.safeParse(body).data ?? null

const KILOBYTE = 1024

function say({ bytes, pages, state }: Standing, words: TypesetWords): string {
  if (state !== 'made') return words.state[state]
  return words.state.made(pages ?? 0, Math.max(1, Math.round((bytes ?? 0) / KILOBYTE)))
}

/** Below the empty field of the PDF: the one that the portal sets, as a preview, and how the readers' stands. */
export const TypesetPanel: UIFieldClientComponent = () => {
  const { collectionSlug, id, lastUpdateTime } = useDocumentInfo()
  const { user } = useAuth()
  const { language } = useAdminWords()
  const words = typesetWords[language]
  const api = useDocumentApi()
  const headingId = useId()
  const url = id === undefined ? null : api.ofCollection(`/${id}/typeset-pdf`)
  const { answer, reload } = useAnswer(url, readStanding, lastUpdateTime)

  if (url === null || (collectionSlug !== 'reports' && collectionSlug !== 'translations')) return null
  const found = answer.status === 'done' ? answer.value : null
  const mayAsk = user?.role === 'admin' || user?.role === 'editor'
  const makeAgain = async () => {
    const given = await ask(url, language, { method: 'POST', body: {} })
    if (given.ok) toast.success(words.asked)
    else toast.error(given.message ?? words.unknown)
    reload()
  }
  return (
    <section className={`field-type ${panel.panel}`} aria-labelledby={headingId}>
      <div className={`${panel.frame} ${styles.above}`}>
        <h3 id={headingId} className={panel.heading}>
          {words.heading}
        </h3>
        <p>{words.hint}</p>
        <p>
          <a href={previewPdfPath(collectionSlug, Number(id))} target="_blank" rel="noreferrer">
            {words.preview}
          </a>
        </p>
        {answer.status === 'loading' && <p role="status">{words.loading}</p>}
        {found && <p role={found.state === 'failed' ? 'alert' : 'status'}>{say(found, words)}</p>}
        {answer.status !== 'loading' && !found && (
          <div role="alert">
            <p>{words.unknown}</p>
            <Button buttonStyle="secondary" size="small" margin={false} onClick={reload}>
              {words.tryAgain}
            </Button>
          </div>
        )}
        {found?.state === 'failed' && mayAsk && (
          <Button buttonStyle="secondary" size="small" margin={false} onClick={() => void makeAgain()}>
            {words.makeAgain}
          </Button>
        )}
      </div>
    </section>
  )
}
