'use client'

import { getTranslation } from '@payloadcms/translations'
import { Link, useConfig, useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { useAdminWords } from '../use-admin-words.ts'
import { activityWords } from './words.ts'

/** Who acted; without a name, the portal itself did at a set time. */
export function ActorCell({ cellData }: DefaultCellComponentProps) {
  const { language } = useAdminWords()
  return <span>{typeof cellData === 'string' && cellData !== '' ? cellData : activityWords[language].portal}</span>
}

/** What there is to say beyond the action; most say it all. */
export function NoteCell({ cellData }: DefaultCellComponentProps) {
  return <span>{typeof cellData === 'string' ? cellData : ''}</span>
}

/** What kind of document it was. */
export function KindCell({ cellData }: DefaultCellComponentProps) {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const kind = config.collections.find(({ slug }) => slug === cellData)
  return <span>{kind ? getTranslation(kind.labels.singular, i18n) : String(cellData ?? '')}</span>
}

/** The title the document had, a way to it unless it was deleted by this act. */
export function DocumentCell({ cellData, rowData }: DefaultCellComponentProps) {
  const { config } = useConfig()
  const title = typeof cellData === 'string' && cellData !== '' ? cellData : '–'
  const { action, collection, document }: Record<string, unknown> = rowData
  const isKnown = config.collections.some(({ slug }) => slug === collection)
  if (!isKnown || typeof document !== 'number' || action === 'deleted') return <span>{title}</span>
  const place = action === 'trashed' ? `trash/${document}` : String(document)
  const path = `/collections/${String(collection)}/${place}` as const
  return <Link href={formatAdminURL({ adminRoute: config.routes.admin, path })}>{title}</Link>
}
