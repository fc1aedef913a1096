'use client'

import { CheckboxInput, PopupList, useDocumentInfo, useFormModified, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import { Dialog } from '../dialog.tsx'
import { useAdminWords } from '../use-admin-words.ts'
import { useLatestDraft } from '../use-latest-draft.ts'
import { useMakeReport } from './use-make-report.ts'
import { makingWords } from './words.ts'

/** "Duplicate…" in the menu of a report: asks whether its translations are copied too. */
export function DuplicateReportMenuItem() {
  const { id, isTrashed } = useDocumentInfo()
  const isModified = useFormModified()
  const draft = useLatestDraft()
  const { openModal } = useModal()
  const { language, words: general } = useAdminWords()
  const words = makingWords[language]
  const { make, mayMake } = useMakeReport()
  const [withTranslations, setWithTranslations] = useState(false)

  if (id === undefined || isTrashed || !mayMake) return null
  const slug = `duplicate-report-${id}`
  const duplicate = async () => {
    // What was just typed is copied too.
    if (isModified && !(await draft.save())) return false
    return make(`/reports/${id}/duplicate`, { withTranslations }, words.duplicated)
  }
  return (
    <>
      <PopupList.Button id="action-duplicate-report" onClick={() => openModal(slug)}>
        {words.duplicate}
      </PopupList.Button>
      <Dialog
        slug={slug}
        heading={words.duplicateHeading}
        confirmLabel={words.confirmDuplicate}
        busyLabel={general.working}
        onConfirm={duplicate}
      >
        <p>{words.duplicateExplanation}</p>
        <CheckboxInput
          id="duplicate-with-translations"
          label={words.withTranslations}
          checked={withTranslations}
          onToggle={() => setWithTranslations((value) => !value)}
        />
      </Dialog>
    </>
  )
}
