'use client'

import { PopupList, toast, useConfig, useDocumentInfo, useForm, useModal, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useState } from 'react'
import { ask, isRecord } from './answers.ts'
import { Dialog } from './dialog.tsx'
import {
  type ReleasedTranslation,
  readReleasedTranslations,
  releasedTranslationsQuery,
} from './released-translations.ts'
import { UnpublishWarning } from './unpublish-warning.tsx'
import { useAdminWords } from './use-admin-words.ts'
import { useDocumentApi } from './use-document-api.ts'

/** The translations that go with the original; asked for when the dialog opens, as they change by themselves. */
function useReleasedTranslations(report: number | string | undefined) {
  const { config } = useConfig()
  const { language } = useAdminWords()
  const [translations, setTranslations] = useState<ReleasedTranslation[] | 'loading' | 'unknown'>('loading')

  const look = async () => {
    if (report === undefined) return
    setTranslations('loading')
    const path = `/translations?${releasedTranslationsQuery(report)}` as const
    const answer = await ask(formatAdminURL({ apiRoute: config.routes.api, path }), language)
    setTranslations((answer.ok && readReleasedTranslations(answer.body, language)) || 'unknown')
  }
  return { translations, look }
}

/** @returns a function that takes the report from readers, and tells whether that worked. */
function useUnpublish() {
  const {
    incrementVersionCount,
    setData,
    setHasPublishedDoc,
    setMostRecentVersionIsAutosaved,
    setUnpublishedVersionCount,
  } = useDocumentInfo()
  const { reset } = useForm()
  const { t } = useTranslation()
  const { language } = useAdminWords()
  const api = useDocumentApi()

  return async (): Promise<boolean> => {
    const body = { _status: 'draft' }
    const answer = await ask(api.ofDocument({ draft: false }), language, { method: 'PATCH', body })
    if (!answer.ok) {
      toast.error(answer.message ?? t('error:unPublishingDocument'))
      return false
    }
    setHasPublishedDoc(false)
    setUnpublishedVersionCount(1)
    setMostRecentVersionIsAutosaved(false)
    incrementVersionCount()
    if (isRecord(answer.body) && isRecord(answer.body.doc)) {
      setData(answer.body.doc)
      await reset(answer.body.doc)
    }
    toast.success(t('version:unpublishedSuccessfully'))
    return true
  }
}

/** "Unpublish" of a report: says first which translations go with it. */
export function UnpublishReportButton() {
  const { hasPublishedDoc, hasPublishPermission, id, isTrashed } = useDocumentInfo()
  const { openModal } = useModal()
  const { t } = useTranslation()
  const { words } = useAdminWords()
  const { translations, look } = useReleasedTranslations(id)
  const unpublish = useUnpublish()

  if (id === undefined || !hasPublishedDoc || !hasPublishPermission || isTrashed) return null
  const slug = `unpublish-report-${id}`
  return (
    <>
      <PopupList.Button
        id="action-unpublish"
        onClick={() => {
          openModal(slug)
          void look()
        }}
      >
        {t('version:unpublish')}
      </PopupList.Button>
      <Dialog
        slug={slug}
        heading={words.unpublish.heading}
        confirmLabel={words.unpublish.confirm}
        busyLabel={words.working}
        onConfirm={unpublish}
      >
        <UnpublishWarning translations={translations} words={words.unpublish} />
      </Dialog>
    </>
  )
}
