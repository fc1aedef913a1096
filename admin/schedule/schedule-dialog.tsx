'use client'

import { toast } from '@payloadcms/ui'
import { useState } from 'react'
import { instantIn } from '#domain/instants.ts'
import { actionsToPlan, type PlannedAction, plannedInstant, wallTimeOf } from '#domain/schedule.ts'
import type { InterfaceLanguage } from '#domain/languages.ts'
import { Dialog } from '../dialog.tsx'
import { useAdminWords } from '../use-admin-words.ts'
import { type Choice, InstantFields } from './instant-fields.tsx'
import styles from './schedule.module.css'
import { ownTimeZone } from '../times.ts'
import { useSchedules } from './use-schedules.ts'
import { type ScheduleWords, scheduleWords } from './words.ts'

type Props = {
  /** Unique name among the page's dialogs; it is opened by it. */
  slug: string
  collection: 'reports' | 'translations'
  id: number | string
  /** Title of the edition. */
  title: string
  /** Whether readers have it: then there is nothing that an embargo could hide. */
  isReleased: boolean
  /** What is planned so far and to be changed, or what is likely to be planned. */
  present?: { action: PlannedAction; at?: string; timeZone?: string }
  /** Done before it is scheduled, as saving the form; returns whether to go on. */
  prepare?: () => Promise<boolean>
  onDone: () => void
}

const DAY_MS = 24 * 60 * 60_000

function startWith({ action, at, timeZone = ownTimeZone() }: NonNullable<Props['present']>): Choice {
  // Tomorrow morning, until somebody says otherwise.
  const tomorrow = `${wallTimeOf(new Date(Date.now() + DAY_MS).toISOString(), timeZone).slice(0, 10)}T09:00`
  const [date = '', time = ''] = (at ? wallTimeOf(at, timeZone) : tomorrow).split('T')
  return { action, date, time, timeZone }
}

/** Asks when an edition is to be published or unpublished, or until when nobody may publish it. */
export function ScheduleDialog({
  slug,
  collection,
  id,
  title,
  isReleased,
  present = { action: 'publish' },
  prepare,
  onDone,
}: Props) {
  const { language, words: common } = useAdminWords()
  const words = scheduleWords[language]
  const schedules = useSchedules(collection, id)
  const [choice, setChoice] = useState(() => startWith(present))
  const [problem, setProblem] = useState<string | null>(null)
  const siteTimeZone = typeof schedules.state === 'string' ? null : schedules.state.siteTimeZone

  const confirm = async () => {
    const { action, date, time, timeZone } = choice
    setProblem(null)
    if (prepare && !(await prepare())) return false
    const answer = await schedules.plan({ action, at: `${date}T${time}`, timeZone })
    if (!answer.ok) {
      setProblem(answer.message ?? common.failed)
      return false
    }
    toast.success(words.done)
    onDone()
    return true
  }

  return (
    <Dialog
      slug={slug}
      heading={`${words.dialog}: ${title}`}
      confirmLabel={words.confirm}
      busyLabel={common.working}
      onConfirm={confirm}
    >
      <InstantFields
        actions={actionsToPlan(isReleased)}
        choice={choice}
        siteTimeZone={siteTimeZone}
        words={words}
        onChange={(changed) => {
          setProblem(null)
          setChoice(changed)
        }}
      />
      <p className={styles.meaning} role="status">
        {meaningOf(choice, siteTimeZone, language, words)}
      </p>
      <p className={styles.problem} role="alert">
        {problem}
      </p>
    </Dialog>
  )
}

/** What the choice means, there and in the site's time zone, before anybody confirms it. */
function meaningOf(
  { date, time, timeZone }: Choice,
  siteTimeZone: string | null,
  language: InterfaceLanguage,
  words: ScheduleWords,
): string {
  if (!date || !time) return words.incomplete
  const instant = plannedInstant(`${date}T${time}`, timeZone)
  if ('refused' in instant) {
    return instant.refused === 'skipped' ? words.skipped(instant.next.replace('T', ' ')) : words.incomplete
  }
  if (Date.parse(instant.at) <= Date.now()) return words.past
  const isOther = siteTimeZone !== null && siteTimeZone !== timeZone
  return [
    words.meaning(instantIn(instant.at, timeZone, language)),
    ...(instant.isFirstOfTwo ? [words.firstOfTwo] : []),
    ...(isOther ? [words.meaningOnSite(instantIn(instant.at, siteTimeZone, language))] : []),
  ].join(' ')
}
