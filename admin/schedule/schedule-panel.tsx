'use client'

import { Button, toast, useAuth, useDocumentInfo, useFormModified, useModal } from '@payloadcms/ui'
import type { UIFieldClientComponent } from 'payload'
import { useId, useRef, useState } from 'react'
import { NotLoaded } from '../not-loaded.tsx'
import beside from '../panel.module.css'
import { useAdminWords } from '../use-admin-words.ts'
import { useLatestDraft } from '../use-latest-draft.ts'
import { PlanList } from './plan-list.tsx'
import { ScheduleDialog } from './schedule-dialog.tsx'
import styles from './schedule.module.css'
import type { Planned } from './schedules.ts'
import { useSchedules } from './use-schedules.ts'
import { scheduleWords } from './words.ts'

/** Beside the state: what is planned for the edition, what went wrong, and what an editor can do about it. */
export const SchedulePanel: UIFieldClientComponent = () => {
  const { collectionSlug, hasPublishedDoc, id, isTrashed, lastUpdateTime, title } = useDocumentInfo()
  const { user } = useAuth()
  const { language, words: common } = useAdminWords()
  const words = scheduleWords[language]
  const collection = collectionSlug === 'translations' ? 'translations' : 'reports'
  const { cancel, reload, state } = useSchedules(collection, id, lastUpdateTime)
  const isModified = useFormModified()
  const draft = useLatestDraft()
  const { openModal } = useModal()
  const [changing, setChanging] = useState<Planned | null>(null)
  const [busy, setBusy] = useState(false)
  const panel = useRef<HTMLDivElement>(null)
  const headingId = useId()

  const isEditor = user?.role === 'admin' || user?.role === 'editor'
  const plans = typeof state === 'string' ? [] : state.schedules
  if (id === undefined || isTrashed || (!isEditor && plans.length === 0)) return null

  const dialog = `schedule-${collection}-${id}`
  const open = (plan: Planned | null) => {
    setChanging(plan)
    openModal(dialog)
  }
  const saveFirst = async () => !isModified || draft.save()
  const show = async () => {
    await draft.show()
    reload()
    panel.current?.focus()
  }
  const takeBack = async (plan: Planned) => {
    setBusy(true)
    const answer = (await saveFirst()) ? await cancel(plan.action) : null
    if (answer?.ok) {
      toast.success(words.cancelled[plan.action])
      await show()
    } else if (answer) {
      toast.error(answer.message ?? common.failed)
      reload()
    }
    setBusy(false)
  }

  return (
    <div className={`field-type ${beside.panel}`} role="group" aria-labelledby={headingId} ref={panel} tabIndex={-1}>
      <h3 id={headingId} className={beside.heading}>
        {words.heading}
      </h3>
      <div className={beside.frame}>
        {state === 'loading' && <p className={styles.hint}>{words.loading}</p>}
        {state === 'failed' && <NotLoaded message={words.notLoaded} again={words.tryAgain} onAgain={reload} />}
        <PlanList
          plans={plans}
          language={language}
          words={words}
          disabled={busy}
          onChange={isEditor ? open : null}
          onCancel={(plan) => void takeBack(plan)}
        />
        {isEditor && typeof state !== 'string' && (
          <div className={styles.buttons}>
            <Button buttonStyle="secondary" size="small" margin={false} disabled={busy} onClick={() => open(null)}>
              {words.schedule}
            </Button>
          </div>
        )}
      </div>
      <ScheduleDialog
        // Another plan begins with other values.
        key={changing ? `${changing.id}` : 'new'}
        slug={dialog}
        collection={collection}
        id={id}
        title={title ?? ''}
        isReleased={hasPublishedDoc}
        {...(changing && { present: changing })}
        prepare={saveFirst}
        onDone={() => void show()}
      />
    </div>
  )
}
