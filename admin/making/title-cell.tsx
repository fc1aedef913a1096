'use client'

import { DefaultCell } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { isUntitled } from '#domain/untitled.ts'
import { useUntitledName } from './use-untitled-name.ts'

/** In lists: the title of an edition, or the name that stands for it until somebody writes one. */
export function TitleCell(props: DefaultCellComponentProps) {
  const { cellData, collectionSlug, rowData } = props
  const id: unknown = rowData?.id
  const isNamed = isUntitled(cellData) && (typeof id === 'number' || typeof id === 'string')
  const name = useUntitledName(isNamed ? { collection: collectionSlug, id } : null)
  return <DefaultCell {...props} cellData={name ?? cellData} />
}
