'use client'

import { getTranslation } from '@payloadcms/translations'
import { useField, useTranslation } from '@payloadcms/ui'
import type { TextareaFieldClientComponent } from 'payload'
import { useId } from 'react'
import styles from './mail-text.module.css'
import { textAndLinks } from './text-and-links.ts'

/** A mail that was not sent, as it would be read: with its lines, and its links to follow. */
export const MailText: TextareaFieldClientComponent = ({ field, path }) => {
  const { value } = useField<string>({ potentiallyStalePath: path })
  const { i18n } = useTranslation()
  const id = useId()
  return (
    <div className="field-type">
      <span id={id} className="field-label">
        {getTranslation(field.label || field.name, i18n)}
      </span>
      <div role="group" aria-labelledby={id} className={styles.text} dir="auto">
        {textAndLinks(value ?? '').map(({ isLink, text }, index) =>
          isLink ? (
            <a key={index} href={text}>
              {text}
            </a>
          ) : (
            text
          ),
        )}
      </div>
    </div>
  )
}
