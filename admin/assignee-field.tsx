'use client'

import { getTranslation } from '@payloadcms/translations'
import {
  FieldDescription,
  SelectInput,
  useAuth,
  useConfig,
  useDocumentInfo,
  useField,
  useTranslation,
} from '@payloadcms/ui'
import type { RelationshipFieldClientComponent } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useState } from 'react'
import { isRole } from '#domain/roles.ts'
import { type Colleague, readColleagues } from './colleagues.ts'
import { ask } from './answers.ts'
import { useAdminWords } from './use-admin-words.ts'

/** Chooses who is on the edition, among the colleagues who work on editions. */
export const AssigneeField: RelationshipFieldClientComponent = ({ field, path, readOnly }) => {
  const { value, setValue, disabled } = useField<number | { id: number } | null>({ potentiallyStalePath: path })
  const { hasSavePermission } = useDocumentInfo()
  const { user } = useAuth()
  const { i18n } = useTranslation()
  const { language } = useAdminWords()
  const { config } = useConfig()
  const [colleagues, setColleagues] = useState<Colleague[]>([])
  const url = formatAdminURL({ apiRoute: config.routes.api, path: '/users/colleagues' })

  useEffect(() => {
    let isCurrent = true
    void ask(url, language).then((answer) => {
      if (isCurrent && answer.ok) setColleagues(readColleagues(answer.body))
    })
    return () => {
      isCurrent = false
    }
  }, [url, language])

  const chosen = typeof value === 'object' ? value?.id : value
  const options = colleagues.map(({ id, name }) => ({ label: name, value: String(id) }))
  const mayChange = isRole(user?.role) && hasSavePermission === true
  return (
    <SelectInput
      path={path}
      name={path}
      label={getTranslation(field.label || field.name, i18n)}
      Description={<FieldDescription description={field.admin?.description} path={path} />}
      options={options}
      value={chosen ? String(chosen) : ''}
      readOnly={readOnly === true || disabled || !mayChange}
      isClearable
      onChange={(option) => {
        const one = Array.isArray(option) ? option[0] : option
        setValue(one && 'value' in one ? Number(one.value) : null)
      }}
    />
  )
}
