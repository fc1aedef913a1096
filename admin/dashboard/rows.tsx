'use client'

import { Link, Pill } from '@payloadcms/ui'
import { instantIn } from '#domain/instants.ts'
import { type InterfaceLanguage, isLanguageTag, languageName } from '#domain/languages.ts'
import { scheduleWords } from '../schedule/words.ts'
import { formatInstant, ownTimeZone } from '../times.ts'
import { translatingWords } from '../translating/words.ts'
import { useAdminWords } from '../use-admin-words.ts'
import type { ActRow, EditionRow, NamedRow } from './answer.ts'
import styles from './dashboard.module.css'
import { useAdminLink } from './use-admin-link.ts'
import { dashboardWords } from './words.ts'

/** @param states what the states are called */
export function EditionItem({ row, states }: { row: EditionRow; states: Record<string, string> }) {
  const { language } = useAdminWords()
  const words = dashboardWords[language]
  const link = useAdminLink()
  const tag = isLanguageTag(row.language) ? row.language : null
  const fields = row.stale.map((field) => translatingWords[language].field[field]).join(', ')
  return (
    <li>
      <Link href={link(`/collections/${row.collection}/${row.id}`)} lang={tag ?? undefined}>
        {row.title || words.untitled}
      </Link>
      <div className={styles.facts}>
        <span>
          {tag && languageName(tag, language)}
          {row.collection === 'reports' && ` (${words.original})`}
        </span>
        {row.state && (
          <Pill size="small" pillStyle="light">
            {states[row.state] ?? row.state}
          </Pill>
        )}
        {fields && <span className={styles.stale}>{words.older(fields)}</span>}
        {row.plan === null && <time dateTime={row.updatedAt}>{formatInstant(row.updatedAt, language)}</time>}
      </div>
      {row.plan && <PlanOf plan={row.plan} language={language} />}
    </li>
  )
}

type PlanProps = { plan: NonNullable<EditionRow['plan']>; language: InterfaceLanguage }

/** When something happens to the edition, in the person's own time zone; or why it did not happen. */
function PlanOf({ plan: { action, at, failure }, language }: PlanProps) {
  const words = scheduleWords[language]
  const when = instantIn(at, ownTimeZone(), language)
  if (failure === null) return <span>{words.planned[action](when)}</span>
  return (
    <span>
      <span className={styles.failed}>{words.failed[action](when)}</span> {failure}
    </span>
  )
}

export function NamedItem({ row, collection }: { row: NamedRow; collection: string }) {
  const { language } = useAdminWords()
  const link = useAdminLink()
  return (
    <li>
      <Link href={link(`/collections/${collection}/${row.id}`)}>{row.title || dashboardWords[language].untitled}</Link>
      <span className={styles.facts}>
        <time dateTime={row.updatedAt}>{formatInstant(row.updatedAt, language)}</time>
      </span>
    </li>
  )
}

/** What is deleted for good has a title in the log, and no page to lead to. */
const GONE = 'deleted'

/** @param actions what the acts are called */
export function ActItem({ row, actions }: { row: ActRow; actions: Record<string, string> }) {
  const { language } = useAdminWords()
  const words = dashboardWords[language]
  const link = useAdminLink()
  const lang = isLanguageTag(row.language) ? row.language : undefined
  const title = row.title || words.untitled
  return (
    <li>
      {row.collection && row.document && row.action !== GONE ? (
        <Link href={link(`/collections/${row.collection}/${row.document}`)} lang={lang}>
          {title}
        </Link>
      ) : (
        <span lang={lang}>{title}</span>
      )}
      <span className={styles.facts}>
        <span>
          {row.userName ?? words.portal} · {actions[row.action] ?? row.action}
        </span>
        <time dateTime={row.createdAt}>{formatInstant(row.createdAt, language)}</time>
      </span>
    </li>
  )
}
