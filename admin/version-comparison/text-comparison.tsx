'use client'

import { useTranslation } from '@payloadcms/ui'
import type { TextFieldDiffClientComponent } from 'payload'
import { WordsBeside } from './words-beside.tsx'

/** Texts without formats beside each other, lists of them, and what is ticked or not. */
export const TextComparison: TextFieldDiffClientComponent = ({
  comparisonValue,
  field: { label },
  locale,
  nestingLevel,
  versionValue,
}) => {
  const { t } = useTranslation()
  const said = (value: unknown): string => {
    if (typeof value === 'boolean') return t(value ? 'general:true' : 'general:false')
    return typeof value === 'string' ? value : Array.isArray(value) ? value.map(String).join('; ') : ''
  }
  const [before, after] = [said(comparisonValue), said(versionValue)]
  return <WordsBeside {...{ after, before, label, locale, nestingLevel }} />
}
