'use client'

import {
  useAuth,
  useDocumentInfo,
  useForm,
  useFormBackgroundProcessing,
  useFormInitializing,
  useFormModified,
  useFormProcessing,
  useModal,
} from '@payloadcms/ui'
import { useRef } from 'react'
import { COMMENTED_ACTIONS } from '#domain/comments.ts'
import { isLanguageTag } from '#domain/languages.ts'
import { isRole } from '#domain/roles.ts'
import { isReleased } from '#domain/states.ts'
import { permanentPath } from '#domain/urls.ts'
import { isRecord } from './answers.ts'
import { DeletionWarning } from './deletion-warning.tsx'
import { type ButtonAction, buttonsFor } from './edition-actions.ts'
import { EditionStatePanel } from './edition-state-panel.tsx'
import { useAdminWords } from './use-admin-words.ts'
import { MoveDialog } from './review/move-dialog.tsx'
import { type Said, useEditionAction } from './use-edition-action.ts'
import { useEditionStanding } from './use-edition-standing.ts'
import { useOriginalStanding } from './use-original-standing.ts'
import { useKeptFocus } from './use-kept-focus.ts'
import { useSentBack } from './use-sent-back.ts'
import { WithdrawDialog } from './withdraw-dialog.tsx'

/** Whether the person may act on this document now, apart from what the table of states says. */
function useMayAct(): { mayAct: boolean; isWaiting: boolean } {
  const { hasSavePermission, id, isTrashed } = useDocumentInfo()
  const { disabled } = useForm()
  const [isInitializing, isProcessing, isSaving] = [
    useFormInitializing(),
    useFormProcessing(),
    useFormBackgroundProcessing(),
  ]
  return {
    mayAct: id !== undefined && hasSavePermission === true && !isTrashed,
    isWaiting: disabled || isInitializing || isProcessing || isSaving,
  }
}

/** The state of a report or translation with its actions; in place of a select that nobody may type into. */
export function EditionStateField() {
  const { collectionSlug = '', data, hasPublishedDoc, id } = useDocumentInfo()
  const { user } = useAuth()
  const { words } = useAdminWords()
  const { openModal } = useModal()
  const { busy, perform } = useEditionAction()
  const { mayAct, isWaiting } = useMayAct()
  const isModified = useFormModified()
  const original = useOriginalStanding()
  const panel = useRef<HTMLDivElement>(null)
  const keepFocus = useKeptFocus(panel, busy || isWaiting)
  const { beside, fieldLabel, state, stateLabel } = useEditionStanding()
  const sentBack = useSentBack(state === 'draft')
  const withdrawal = isRecord(data?.withdrawal) ? data.withdrawal : {}
  const dialogOf = (action: ButtonAction) => `${action}-${collectionSlug}-${id}`

  const act = async (action: ButtonAction, said?: Said) => {
    const worked = await perform(action, said)
    keepFocus()
    return worked
  }

  return (
    <>
      <EditionStatePanel
        ref={panel}
        label={fieldLabel}
        state={state}
        stateLabel={stateLabel}
        beside={beside}
        sentBack={sentBack}
        original={isReleased(state) ? original : 'public'}
        address={
          hasPublishedDoc && original !== 'hidden' && typeof data?.uuid === 'string' ? permanentPath(data.uuid) : null
        }
        actions={mayAct && isRole(user?.role) ? buttonsFor(state, user.role, beside) : []}
        disabled={busy || isWaiting}
        words={words}
        onAction={(action) => (action === 'submit' ? void act(action) : openModal(dialogOf(action)))}
      />
      {hasPublishedDoc && <DeletionWarning />}
      <WithdrawDialog
        slug={dialogOf('withdraw')}
        present={typeof withdrawal.note === 'string' ? withdrawal.note : ''}
        isReport={collectionSlug === 'reports'}
        hasNewerDraft={beside !== null || isModified}
        lang={isLanguageTag(data?.language) ? data.language : undefined}
        onWithdraw={(note) => act('withdraw', { note })}
      />
      {COMMENTED_ACTIONS.map((action) => (
        <MoveDialog
          key={action}
          slug={dialogOf(action)}
          action={action}
          onMove={(comment) => act(action, comment === null ? undefined : { comment })}
        />
      ))}
    </>
  )
}
