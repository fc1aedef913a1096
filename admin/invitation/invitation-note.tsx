'use client'

import { getTranslation } from '@payloadcms/translations'
import { useDocumentInfo, useForm, useFormFields, useTranslation } from '@payloadcms/ui'
import type { UIFieldClientProps } from 'payload'
import { useEffect } from 'react'
import styles from './invitation-note.module.css'
import { InvitationStanding } from './invitation-standing.tsx'

/**
 * In the form of a new user: says that an invitation will be mailed, and takes the place of the
 * password fields. Payload's form insists on a password; what it sends is dropped by the server.
 * Later: what became of the invitation.
 */
export function InvitationNote({ field }: UIFieldClientProps) {
  const { id } = useDocumentInfo()
  const { dispatchFields } = useForm()
  const { i18n } = useTranslation()
  const isNew = id === undefined
  const password = useFormFields(([fields]) => fields.password)
  const confirmation = useFormFields(([fields]) => fields['confirm-password'])

  // As often as it takes: Payload's fields put their own empty value over it while they get ready.
  useEffect(() => {
    if (!isNew || (password?.value && confirmation?.value)) return
    const value = crypto.randomUUID()
    for (const path of ['password', 'confirm-password']) dispatchFields({ type: 'UPDATE', path, value, valid: true })
  }, [confirmation, dispatchFields, isNew, password])

  if (!isNew) return <InvitationStanding />
  return <p className={styles.note}>{getTranslation(field.label ?? '', i18n)}</p>
}
