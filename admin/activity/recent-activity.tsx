'use client'

import { getTranslation } from '@payloadcms/translations'
import { Link, useAuth, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import type { UIFieldClientComponent } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { NotLoaded } from '../not-loaded.tsx'
import { isRecord } from '../answers.ts'
import { FoldedPanel } from '../folded-panel.tsx'
import panel from '../panel.module.css'
import { formatInstant } from '../times.ts'
import { useAdminWords } from '../use-admin-words.ts'
import { useAnswer } from '../use-answer.ts'
import { activityWords } from './words.ts'

const SHOWN = 20

type Act = { id: number; action: string; note: string | null; who: string | null; when: string }

function readActs(body: unknown): Act[] {
  if (!isRecord(body) || !Array.isArray(body.docs)) return []
  return body.docs.flatMap((act: unknown) =>
    isRecord(act) && typeof act.id === 'number' && typeof act.action === 'string' && typeof act.createdAt === 'string'
      ? [
          {
            id: act.id,
            action: act.action,
            note: typeof act.note === 'string' ? act.note : null,
            who: typeof act.userName === 'string' ? act.userName : null,
            when: act.createdAt,
          },
        ]
      : [],
  )
}

/** Beside a form: what was done to its document lately and by whom. */
export const RecentActivity: UIFieldClientComponent = () => {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const { language } = useAdminWords()
  const mayRead = user?.role === 'admin' || user?.role === 'editor'
  if (!mayRead || id === undefined) return null
  return (
    <FoldedPanel heading={activityWords[language].heading}>
      <LastActs />
    </FoldedPanel>
  )
}

function LastActs() {
  const { collectionSlug, id, lastUpdateTime } = useDocumentInfo()
  const { config } = useConfig()
  const { language } = useAdminWords()
  const words = activityWords[language]
  const filter = `where[collection][equals]=${collectionSlug}&where[document][equals]=${id}`
  const query = `${filter}&depth=0&limit=${SHOWN}&sort=-id`
  const url = formatAdminURL({ apiRoute: config.routes.api, path: `/activity?${query}` })
  const { answer, reload } = useAnswer(url, readActs, lastUpdateTime)

  return (
    <>
      {answer.status === 'loading' && <p role="status">{words.loading}</p>}
      {answer.status === 'failed' && <NotLoaded message={words.failed} again={words.tryAgain} onAgain={reload} />}
      {answer.status === 'done' && answer.value.length === 0 && <p>{words.none}</p>}
      {answer.status === 'done' && answer.value.length > 0 && (
        <>
          <Acts acts={answer.value} />
          <Link href={formatAdminURL({ adminRoute: config.routes.admin, path: `/collections/activity?${filter}` })}>
            {words.all}
          </Link>
        </>
      )}
    </>
  )
}

function Acts({ acts }: { acts: Act[] }) {
  const { getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  const { language } = useAdminWords()
  const field = getEntityConfig({ collectionSlug: 'activity' }).fields.find(
    (one) => 'name' in one && one.name === 'action',
  )
  const options = field?.type === 'select' ? field.options : []
  const nameOf = (action: string) => {
    const option = options.find((one) => typeof one !== 'string' && one.value === action)
    return option && typeof option !== 'string' ? getTranslation(option.label, i18n) : action
  }
  return (
    <ul className={`${panel.list} ${panel.long}`}>
      {acts.map(({ action, id, note, when, who }) => (
        <li key={id}>
          {who ?? activityWords[language].portal}: {nameOf(action)}
          {note && <span className={panel.facts}>{note}</span>}
          <time className={panel.facts} dateTime={when}>
            {formatInstant(when, language)}
          </time>
        </li>
      ))}
    </ul>
  )
}
