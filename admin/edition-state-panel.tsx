'use client'

import { Button, Pill } from '@payloadcms/ui'
import { type ComponentProps, type ReactNode, type RefObject, useId } from 'react'
import type { EditionState } from '#domain/states.ts'
import type { ButtonAction, OriginalStanding, ReleasedBeside } from './edition-actions.ts'
import styles from './edition-state.module.css'
import panel from './panel.module.css'
import type { SentBack } from './use-sent-back.ts'
import type { AdminWords } from './words.ts'

const PILLS: Record<EditionState, ComponentProps<typeof Pill>['pillStyle']> = {
  draft: 'light',
  inReview: 'warning',
  ready: 'dark',
  scheduled: 'dark',
  published: 'success',
  withdrawn: 'error',
  unpublished: 'light',
}

type Props = {
  /** Name of the field. */
  label: ReactNode
  state: EditionState
  /** The state's name in the admin's language. */
  stateLabel: ReactNode
  beside: ReleasedBeside
  /** By whom and with which words it was sent back, if that is how it stands here. */
  sentBack?: SentBack | null
  /** What readers have of the original of a released translation, which shares it. */
  original: OriginalStanding
  /** Where readers find it; null while they do not. */
  address: string | null
  actions: readonly ButtonAction[]
  disabled: boolean
  words: AdminWords
  onAction: (action: ButtonAction) => void
  ref?: RefObject<HTMLDivElement | null>
}

/** Where an edition stands, what that means for readers, and what can be done next. */
export function EditionStatePanel({
  label,
  state,
  stateLabel,
  beside,
  sentBack = null,
  original,
  address,
  actions,
  disabled,
  words,
  onAction,
  ref,
}: Props) {
  const id = useId()
  return (
    <div className={`field-type ${panel.panel}`} role="group" aria-labelledby={id} ref={ref} tabIndex={-1}>
      <h3 id={id} className={panel.heading}>
        {label}
      </h3>
      <div className={panel.frame}>
        <div role="status" className={styles.state}>
          <Pill pillStyle={PILLS[state]}>{stateLabel}</Pill>
          <p>{original === 'public' ? words.meaning[state] : words.original[original]}</p>
          {sentBack && (
            <div className={styles.sentBack}>
              <p>{words.sentBack(sentBack.by)}</p>
              {sentBack.words !== null && <blockquote>{sentBack.words}</blockquote>}
            </div>
          )}
          {beside && <p className={styles.beside}>{words.beside[beside]}</p>}
          {address && (
            <a href={address} target="_blank" rel="noreferrer">
              {words.view}
            </a>
          )}
        </div>
        {actions.length > 0 && (
          <div className={styles.actions}>
            {actions.map((action, index) => (
              <Button
                key={action}
                buttonStyle={index === 0 && action !== 'withdraw' ? 'primary' : 'secondary'}
                disabled={disabled}
                margin={false}
                onClick={() => onAction(action)}
                size="small"
              >
                {action === 'withdraw' && state === 'withdrawn' ? words.changeNotice : words.action[action]}
              </Button>
            ))}
          </div>
        )}
      </div>
    </div>
  )
}
