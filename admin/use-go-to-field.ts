'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { goToField } from './go-to-field.ts'

/** @returns what brings the person to a field of the form that they have before them, by its path */
export function useGoToField(): (path: string) => void {
  const { docConfig } = useDocumentInfo()
  return (path) => goToField(docConfig?.fields ?? [], path)
}
