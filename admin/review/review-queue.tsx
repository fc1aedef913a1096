'use client'

import { Link, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { z } from 'zod'
import { isLanguageTag, languageName } from '#domain/languages.ts'
import { progressSummarySchema, TRANSLATED_FIELDS } from '#domain/staleness.ts'
import { NotLoaded } from '../not-loaded.tsx'
import { useAnswer } from '../desk/use-answer.ts'
import { onlyStale, sayProgress } from '../translating/progress-words.ts'
import { staleWords } from '../translating/stale-words.ts'
import { translatingWords } from '../translating/words.ts'
import { useAdminWords } from '../use-admin-words.ts'
import { formatInstant } from '../times.ts'
import { queueWords } from './queue-words.ts'
import styles from './review-queue.module.css'

const queued = z.object({
  collection: z.enum(['reports', 'translations']),
  id: z.number(),
  title: z.string().nullable(),
  language: z.string().nullable(),
  stale: z.array(z.enum(TRANSLATED_FIELDS)),
  progress: progressSummarySchema.nullable(),
  submittedBy: z.string().nullable(),
  submittedAt: z.string(),
  openComments: z.number(),
})
type Queued = z.infer<typeof queued>
const answerSchema = z.object({ queue: z.array(queued) })

/** The queue as a table; on a narrow screen each edition is a block of its own. */
export function ReviewQueue() {
  const { config } = useConfig()
  const { language } = useAdminWords()
  const words = queueWords[language]
  const url = formatAdminURL({ apiRoute: config.routes.api, path: '/desk/review' })
  const { answer, reload } = useAnswer(url, answerSchema)

  if (answer.status === 'loading') return <p role="status">{words.loading}</p>
  if (answer.status === 'failed') {
    return <NotLoaded message={words.failed} again={words.tryAgain} onAgain={reload} />
  }
  const { queue } = answer.content
  if (queue.length === 0) return <p role="status">{words.empty}</p>
  return (
    <table className={styles.queue}>
      <caption>{words.caption(queue.length)}</caption>
      <thead>
        <tr>
          <th scope="col">{words.edition}</th>
          <th scope="col">{words.language}</th>
          <th scope="col">{words.submitted}</th>
          <th scope="col">{words.towardsOriginal}</th>
          <th scope="col">{words.comments}</th>
        </tr>
      </thead>
      <tbody>
        {queue.map((edition) => (
          <Row key={`${edition.collection}/${edition.id}`} edition={edition} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ edition }: { edition: Queued }) {
  const { config } = useConfig()
  const { language } = useAdminWords()
  const words = queueWords[language]
  const tag = isLanguageTag(edition.language) ? edition.language : null
  const href = formatAdminURL({
    adminRoute: config.routes.admin,
    path: `/collections/${edition.collection}/${edition.id}`,
  })
  const stale = onlyStale(edition.stale, edition.progress).map((field) => translatingWords[language].field[field])
  const toDo = [
    ...sayProgress(edition.progress, language),
    ...(stale.length > 0 ? [`${staleWords[language].older} ${stale.join(', ')}`] : []),
  ]
  return (
    <tr>
      <th scope="row">
        <Link href={href} lang={tag ?? undefined}>
          {edition.title || words.untitled}
        </Link>
      </th>
      <td data-label={words.language}>
        {tag && languageName(tag, language)}
        {edition.collection === 'reports' && ` (${words.original})`}
      </td>
      <td data-label={words.submitted}>
        {edition.submittedBy ?? words.unknown}
        <br />
        <time dateTime={edition.submittedAt}>{formatInstant(edition.submittedAt, language)}</time>
      </td>
      <td data-label={words.towardsOriginal} className={toDo.length > 0 ? styles.stale : undefined}>
        {toDo.length === 0 && (edition.collection === 'translations' ? words.upToDate : '–')}
        {toDo.map((text) => (
          <div key={text}>{text}</div>
        ))}
      </td>
      <td data-label={words.comments}>{edition.openComments}</td>
    </tr>
  )
}
