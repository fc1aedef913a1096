'use client'

import { Button } from '@payloadcms/ui'
import { isEndedEmbargo } from '#domain/schedule.ts'
import { instantIn, timeUntil } from '#domain/instants.ts'
import type { InterfaceLanguage } from '#domain/languages.ts'
import styles from './schedule.module.css'
import type { Planned } from './schedules.ts'
import type { ScheduleWords } from './words.ts'

type Props = {
  plans: readonly Planned[]
  language: InterfaceLanguage
  words: ScheduleWords
  disabled: boolean
  /** Null: the person only reads. */
  onChange: ((plan: Planned) => void) | null
  onCancel: (plan: Planned) => void
}

/** What is planned for an edition and what went wrong, each with what can be done about it. */
export function PlanList({ plans, language, words, disabled, onChange, onCancel }: Props) {
  return plans.map((plan) => {
    const { action, at, failure, id, status, timeZone } = plan
    const when = instantIn(at, timeZone, language)
    const isFailed = status === 'failed'
    // The form may stand open from before until after.
    if (isEndedEmbargo(plan, Date.now())) {
      return (
        <p key={id} role="status" className={styles.hint}>
          {words.embargoOver(when)}
        </p>
      )
    }
    return (
      <div key={id} className={isFailed ? styles.failed : styles.plan}>
        <div role={isFailed ? 'alert' : 'status'}>
          <p>{isFailed ? words.failed[action](when) : words.planned[action](when)}</p>
          <p className={styles.hint}>{isFailed ? failure : timeUntil(at, Date.now(), language)}</p>
        </div>
        {onChange && (
          <div className={styles.buttons}>
            <Button
              buttonStyle="secondary"
              size="small"
              margin={false}
              disabled={disabled}
              onClick={() => onChange(plan)}
            >
              {isFailed ? words.again : words.change}
            </Button>
            <Button
              buttonStyle="secondary"
              size="small"
              margin={false}
              disabled={disabled}
              onClick={() => onCancel(plan)}
            >
              {isFailed ? words.putAside : words.cancel[action]}
            </Button>
          </div>
        )}
      </div>
    )
  })
}
