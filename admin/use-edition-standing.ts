'use client'

import { getTranslation } from '@payloadcms/translations'
import { useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { type EditionState, isEditionState } from '#domain/states.ts'
import { isRecord } from './answers.ts'
import { presentState, type ReleasedBeside, releasedBeside } from './edition-actions.ts'

type EditionStanding = {
  state: EditionState
  /** Name of the field and of the state, in the admin's language. */
  fieldLabel: ReactNode
  stateLabel: ReactNode
  /** What readers see beside the draft that the form shows. */
  beside: ReleasedBeside
}

/** Where the edition that the form shows stands, in the same words wherever the form says it. */
export function useEditionStanding(): EditionStanding {
  const { data, docConfig, hasPublishedDoc, unpublishedVersionCount } = useDocumentInfo()
  const value = useFormFields(([fields]) => fields.state?.value)
  const { i18n } = useTranslation()

  const state = presentState(isEditionState(value) ? value : 'draft', hasPublishedDoc)
  const withdrawal = isRecord(data?.withdrawal) ? data.withdrawal : {}
  const field = docConfig?.fields.find((one) => one.type === 'select' && one.name === 'state')
  const options = field?.type === 'select' ? field.options : []
  const option = options.find((candidate) => typeof candidate !== 'string' && candidate.value === state)
  return {
    state,
    fieldLabel: field && 'label' in field && field.label ? getTranslation(field.label, i18n) : 'state',
    stateLabel: option && typeof option !== 'string' ? getTranslation(option.label, i18n) : state,
    beside: releasedBeside({
      state,
      hasReleasedVersion: hasPublishedDoc,
      newerDrafts: unpublishedVersionCount,
      withdrawnOn: withdrawal.date,
    }),
  }
}
