'use client'

import { Button, Link, useConfig, useDocumentInfo, useField } from '@payloadcms/ui'
import type { UIFieldClientComponent } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { useId } from 'react'
import { type RelatedAnswer, relatedAnswerSchema } from '#domain/related/answer.ts'
import { isRecord } from '../answers.ts'
import { NotLoaded } from '../not-loaded.tsx'
import panel from '../panel.module.css'
import { useAdminWords } from '../use-admin-words.ts'
import { useAnswer } from '../use-answer.ts'
import { useDocumentApi } from '../use-document-api.ts'
import styles from './related-panel.module.css'
import { relatedWords } from './words.ts'

const read = (body: unknown): RelatedAnswer => relatedAnswerSchema.parse(body)

/** @returns ids in a has-many field of the form, which has them as numbers or as documents */
const idsIn = (value: unknown): number[] =>
  (Array.isArray(value) ? value : []).flatMap((item: unknown) => {
    const id = isRecord(item) ? item.id : item
    return typeof id === 'number' ? [id] : []
  })

/** Below the choice of related reports: what readers would see beside this one, and why. */
export const RelatedPanel: UIFieldClientComponent = () => {
  const { id, lastUpdateTime } = useDocumentInfo()
  const words = relatedWords[useAdminWords().language]
  const api = useDocumentApi()
  const { answer, reload } = useAnswer(
    id === undefined ? null : api.ofCollection(`/${id}/related`),
    read,
    lastUpdateTime,
  )
  const headingId = useId()
  return (
    <section className={`field-type ${panel.panel} ${panel.fold}`} aria-labelledby={headingId}>
      <h3 id={headingId} className={panel.heading}>
        {words.heading}
      </h3>
      {id === undefined && <p>{words.notSaved}</p>}
      {id !== undefined && (
        <div className={panel.frame}>
          <p className={panel.facts}>{words.explanation}</p>
          {answer.status === 'loading' && <p role="status">{words.loading}</p>}
          {answer.status === 'failed' && <NotLoaded message={words.failed} again={words.tryAgain} onAgain={reload} />}
          {answer.status === 'done' && <Shown answer={answer.value} />}
        </div>
      )}
    </section>
  )
}

function Shown({ answer: { shown, waiting } }: { answer: RelatedAnswer }) {
  const words = relatedWords[useAdminWords().language]
  return (
    <>
      {shown.length === 0 && <p role="status">{words.none}</p>}
      {shown.length > 0 && (
        <ol className={styles.shown}>
          {shown.map((report) => (
            <li key={report.id}>
              <ToReport report={report} />
              <span className={panel.facts}>
                {report.isChosen ? words.chosen : report.reasons.map((reason) => words.reason[reason]).join(' · ')}
              </span>
              {!report.isChosen && <Decide report={report} />}
            </li>
          ))}
        </ol>
      )}
      {waiting.length > 0 && (
        <>
          <p>{words.waiting}</p>
          <ul className={panel.list}>
            {waiting.map((report) => (
              <li key={report.id}>
                <ToReport report={report} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

type Report = RelatedAnswer['waiting'][number]

function ToReport({ report: { id, language, title } }: { report: Report }) {
  const { config } = useConfig()
  const words = relatedWords[useAdminWords().language]
  const href = formatAdminURL({ adminRoute: config.routes.admin, path: `/collections/reports/${id}` })
  return (
    <Link href={href} lang={title === '' ? undefined : (language ?? undefined)}>
      {title || words.untitled}
    </Link>
  )
}

/** Puts a report that the portal found into one of the two fields above. */
function Decide({ report: { id, title } }: { report: Report }) {
  const words = relatedWords[useAdminWords().language]
  const related = useField<unknown>({ path: 'related' })
  const unrelated = useField<unknown>({ path: 'unrelated' })
  if (related.disabled || unrelated.disabled) return null
  const addTo = ({ setValue, value }: typeof related) => setValue([...new Set([...idsIn(value), id])])
  const button = { buttonStyle: 'secondary', size: 'small', margin: false } as const
  return (
    <span className={styles.decide}>
      <Button {...button} aria-label={words.pinThis(title)} onClick={() => addTo(related)}>
        {words.pin}
      </Button>
      <Button {...button} aria-label={words.excludeThis(title)} onClick={() => addTo(unrelated)}>
        {words.exclude}
      </Button>
    </span>
  )
}
