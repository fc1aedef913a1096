'use client'

import { useConfig, useModal } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useCallback, useEffect, useState } from 'react'
import type { BoardEdition, BoardRow } from '#domain/board.ts'
import { languageName } from '#domain/languages.ts'
import { type PlannedEdition, releasePlanSchema } from '#domain/release-plan.ts'
import { nameUntitled } from '#domain/untitled.ts'
import { ask } from '../answers.ts'
import { Dialog } from '../dialog.tsx'
import { reviewWords } from '../review/words.ts'
import { sayProgress } from '../translating/progress-words.ts'
import { useAdminWords } from '../use-admin-words.ts'
import styles from './board.module.css'
import { boardWords } from './words.ts'

const SLUG = 'board-release'

export function useReleaseDialog() {
  const { openModal } = useModal()
  return { open: () => openModal(SLUG) }
}

type Props = {
  report: BoardRow
  /** The one to release; null for all that are ready. */
  edition: BoardEdition | null
  /** What opened the dialog, and has the focus again when it is closed. */
  opener: HTMLElement | null
  /** @param languages the names of what was released */
  onReleased: (languages: string) => Promise<void>
}

/** Asks before a release: what would go out, and what keeps it back. */
export function ReleaseDialog({ report, edition, opener, onReleased }: Props) {
  const { config } = useConfig()
  const { isModalOpen } = useModal()
  const { language, words: adminWords } = useAdminWords()
  const words = boardWords[language]
  const [plan, setPlan] = useState<PlannedEdition[] | 'failed' | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const isOpen = isModalOpen(SLUG)
  const url = formatAdminURL({ apiRoute: config.routes.api, path: `/reports/${report.id}/release` })
  const planUrl = edition ? `${url}?only=${edition.collection}-${edition.id}` : url

  const look = useCallback(async () => {
    const answer = await ask(planUrl, language)
    const read = releasePlanSchema.safeParse(answer.ok ? answer.body : null)
    return read.success ? read.data.editions : ('failed' as const)
  }, [language, planUrl])

  useEffect(() => {
    if (!isOpen) return
    let isCurrent = true
    void look().then((found) => {
      if (isCurrent) setPlan(found)
    })
    return () => {
      isCurrent = false
    }
  }, [isOpen, look])

  useEffect(() => {
    if (!isOpen) return
    return () => opener?.focus()
  }, [isOpen, opener])

  const planned = Array.isArray(plan) ? plan : []
  const canConfirm = planned.length > 0 && planned.every(({ problems }) => problems.length === 0)
  const nameOf = ({ language: tag }: PlannedEdition) => (tag === null ? '–' : languageName(tag, language))

  const confirm = async () => {
    // What was looked at goes out, and nothing that somebody has approved meanwhile.
    const editions = planned.map(({ collection, id }) => ({ collection, id }))
    const answer = await ask(url, language, { method: 'POST', body: { editions } })
    setRefusal(answer.ok ? null : (answer.message ?? adminWords.failed))
    if (answer.ok) await onReleased(planned.map(nameOf).join(', '))
    else setPlan(await look())
    return answer.ok
  }

  return (
    <Dialog
      slug={SLUG}
      heading={words.dialog.heading(report.title || nameUntitled(language, report.series ?? null))}
      confirmLabel={words.dialog.confirm}
      busyLabel={adminWords.working}
      canConfirm={canConfirm}
      onConfirm={confirm}
    >
      <div role="status" className={styles.plan}>
        {plan === null && <p>{words.dialog.loading}</p>}
        {plan === 'failed' && <p>{adminWords.failed}</p>}
        {Array.isArray(plan) && plan.length === 0 && <p>{words.dialog.nothing}</p>}
        {planned.length > 0 && <p>{canConfirm ? words.dialog.explanation : words.dialog.blocked}</p>}
        <ul>
          {planned.map((one) => (
            <li key={`${one.collection}-${one.id}`}>
              <strong>{nameOf(one)}</strong> {one.title && <span lang={one.language ?? undefined}>{one.title}</span>}
              {one.problems.map(({ message }) => (
                <p key={message} className={styles.problem}>
                  {message}
                </p>
              ))}
              <Remarks planned={one} />
            </li>
          ))}
        </ul>
      </div>
      <p role="alert" className={styles.problem}>
        {refusal}
      </p>
    </Dialog>
  )
}

/** What does not keep an edition back and should be known before it goes out. */
function Remarks({ planned: { hints, openComments, problems, progress } }: { planned: PlannedEdition }) {
  const { language } = useAdminWords()
  const words = boardWords[language].dialog
  const open = openComments > 0 ? [reviewWords[language].open(openComments)] : []
  const said = [...sayProgress(progress, language), ...open, ...hints.map(({ message }) => message)]
  if (said.length === 0) return problems.length === 0 ? <p>{words.canGo}</p> : null
  return (
    <>
      {problems.length === 0 && <p>{words.canGoWithHints}</p>}
      <ul>
        {said.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  )
}
