'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import type { UIFieldClientComponent } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { useAdminWords } from '../use-admin-words.ts'
import { useGoToField } from '../use-go-to-field.ts'
import { ChecklistPanel } from './checklist-panel.tsx'
import { useChecklist } from './use-checklist.ts'
import { checklistWords } from './words.ts'

/** Beside the form of an edition: what is still to be done before it is published. */
export const Checklist: UIFieldClientComponent = () => {
  const { id, isTrashed } = useDocumentInfo()
  const { config } = useConfig()
  const goToField = useGoToField()
  const { language } = useAdminWords()
  const { answer, reload } = useChecklist()
  if (id === undefined || isTrashed) return null

  return (
    <ChecklistPanel
      answer={answer}
      words={checklistWords[language]}
      onGoTo={goToField}
      addressOf={({ collection, id: other, locale }) =>
        formatAdminURL({
          adminRoute: config.routes.admin,
          path: `/collections/${collection}/${other}${locale ? `?locale=${locale}` : ''}`,
        })
      }
      onReload={reload}
    />
  )
}
