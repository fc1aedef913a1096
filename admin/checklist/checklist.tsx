'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import type { UIFieldClientComponent } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { useAdminWords } from '../use-admin-words.ts'
import { ChecklistPanel } from './checklist-panel.tsx'
import { goToField } from './go-to-field.ts'
import { useChecklist } from './use-checklist.ts'
import { checklistWords } from './words.ts'

/** Beside the form of an edition: what is still to be done before it is published. */
export const Checklist: UIFieldClientComponent = () => {
  const { collectionSlug = '', id, isTrashed } = useDocumentInfo()
  const { config, getEntityConfig } = useConfig()
  const { language } = useAdminWords()
  const { answer, reload } = useChecklist()
  if (id === undefined || isTrashed) return null

  const fields = getEntityConfig({ collectionSlug })?.fields ?? []
  return (
    <ChecklistPanel
      answer={answer}
      words={checklistWords[language]}
      onGoTo={(field) => goToField(fields, field)}
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
