'use client'

import { Button, useAuth, useDocumentInfo, useForm, useFormProcessing, useLocale, useModal } from '@payloadcms/ui'
import { useEffect, useEffectEvent } from 'react'
import { showChecklist } from '../checklist/show-checklist.ts'
import { hasLocalizedField } from '../locale/localized-fields.ts'
import { useAdminWords } from '../use-admin-words.ts'
import { useLatestDraft } from '../use-latest-draft.ts'
import { EarlierText } from './earlier-text.tsx'
import styles from './kept-text.module.css'
import type { KeptPlace } from './kept-texts.ts'
import { StaleSaveDialog } from './stale-save-dialog.tsx'
import { useBothTexts } from './use-both-texts.ts'
import { useChangesWhileSaving } from './use-changes-while-saving.ts'
import { useKeptText } from './use-kept-text.ts'
import { useLock } from './use-lock.ts'
import { useOutcome } from './use-outcome.ts'
import { keptTextWords } from './words.ts'

/** Payload's names for its own dialogs about somebody else who writes. */
const TAKEN_OVER = 'document-take-over'
const LOCKED = 'document-locked'

/** Beside the save buttons: whether the server has the text, and what to do where it has not. */
export function TextKeeper() {
  const { collectionSlug, docConfig, hasSavePermission, id, isTrashed } = useDocumentInfo()
  const { user } = useAuth()
  const { code } = useLocale()
  if (!collectionSlug || id === undefined || !hasSavePermission || isTrashed || !user) return null
  // Where no field is by language, the language of forms, which may be another one next time, means nothing.
  const locale = hasLocalizedField(docConfig?.fields) ? code : 'all'
  return (
    <Keeper
      key={`${collectionSlug}/${id}/${locale}`}
      place={{ user: user.id, collection: collectionSlug, id, locale }}
    />
  )
}

function Keeper({ place }: { place: KeptPlace }) {
  const { currentEditor, docConfig, documentIsLocked } = useDocumentInfo()
  const { fetchFullUser } = useAuth()
  const { submit } = useForm()
  const { closeModal, isModalOpen, openModal } = useModal()
  const { language } = useAdminWords()
  const words = keptTextWords[language]
  const draft = useLatestDraft()
  const kept = useKeptText(place)
  const changes = useChangesWhileSaving()
  const document = `${place.collection}/${place.id}`
  const hasDrafts = Boolean(docConfig?.versions && docConfig.versions.drafts)

  const retry = async () => {
    const isSaved = hasDrafts ? await draft.save() : Boolean((await submit({ disableSuccessStatus: true }))?.res.ok)
    // The timers that sign people out begin afresh with the new session.
    if (isSaved) await fetchFullUser()
  }
  const { outcome, settle } = useOutcome({
    document,
    user: place.user,
    retry,
    onStart: () => {
      changes.onStart()
      kept.onStart()
    },
    onRefused: kept.onRefused,
    onSaved: () => {
      changes.onAnswer()
      kept.onSaved()
    },
    messageOf: (ended) => words[ended],
  })
  useLock(place, outcome === 'saved' || outcome === 'draftSaved')
  const both = useBothTexts(() => {
    kept.onKeptAside()
    settle('saved')
  })
  // Filled anew, it says what the server has.
  useEffect(() => settle(null), [kept.form, settle])

  // Refused was what readers were to have: what is typed is saved as the draft that it is.
  const isProcessing = useFormProcessing()
  const endPublication = useEffectEvent(async () => {
    if (!kept.isUnsaved() || (await draft.save())) settle('draftSaved')
    showChecklist()
  })
  useEffect(() => {
    if (outcome === 'notPublished' && !isProcessing) void endPublication()
  }, [outcome, isProcessing])

  const dialog = `stale-save-${document}`
  const choose = useEffectEvent(() => {
    openModal(dialog)
    void both.look()
  })
  useEffect(() => {
    if (outcome === 'stale') choose()
  }, [outcome])

  // Payload says that somebody took over or is writing, and offers to leave, or to fill the form with their text over
  // what was typed: ours, when that is saved, says what they wrote, and offers to keep both.
  const hidesTakeOver = outcome === 'stale' && isModalOpen(TAKEN_OVER) === true
  const hidesLock = isModalOpen(LOCKED) === true && (outcome === 'stale' || kept.isUnsaved())
  useEffect(() => {
    if (hidesTakeOver) closeModal(TAKEN_OVER)
    if (hidesLock) closeModal(LOCKED)
  }, [hidesLock, hidesTakeOver, closeModal])

  const said = { saved: words.saved, draftSaved: words.draftSaved }
  const problem = outcome === null || outcome === 'saved' || outcome === 'draftSaved' ? null : outcome
  // Who only reads the form puts nothing into it.
  const writer: unknown = typeof currentEditor === 'object' ? currentEditor?.id : currentEditor
  const isOthers = documentIsLocked === true && writer !== undefined && writer !== place.user
  return (
    <>
      <span role="status" className={problem ? styles.notSaved : styles.status}>
        {problem ? words.notSaved : (outcome === 'saved' || outcome === 'draftSaved') && said[outcome]}
      </span>
      {(problem || kept.hasNoRoom) && (
        <div className={styles.card} role="alert">
          {problem && <p>{words[problem === 'notPublished' ? 'refused' : problem]}</p>}
          {kept.hasNoRoom && <p>{words.noRoom}</p>}
          {problem === 'signedOut' && (
            <a href="/admin/login" target="_blank" rel="noreferrer">
              {words.signIn}
            </a>
          )}
          {problem === 'otherPerson' && (
            <a href="/admin" target="_blank" rel="noreferrer">
              {words.openAdmin}
            </a>
          )}
          {problem === 'stale' && (
            <Button
              size="small"
              margin={false}
              onClick={() => {
                openModal(dialog)
                void both.look()
              }}
            >
              {words.choose}
            </Button>
          )}
        </div>
      )}
      {kept.earlier && !problem && !isOthers && (
        <EarlierText
          key={kept.earlier.form}
          text={kept.earlier}
          slug={`kept-${document}`}
          onDiscard={kept.forgetEarlier}
          onRestore={kept.restoreEarlier}
          language={language}
        />
      )}
      <StaleSaveDialog slug={dialog} both={both} words={words} />
    </>
  )
}
