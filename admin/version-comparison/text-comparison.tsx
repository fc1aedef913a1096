'use client'

import type { TextFieldDiffClientComponent } from 'payload'
import { WordsBeside } from './words-beside.tsx'

const textOf = (value: unknown) =>
  typeof value === 'string' ? value : Array.isArray(value) ? value.map(String).join('; ') : ''

/** Texts without formats beside each other, or lists of them. */
export const TextComparison: TextFieldDiffClientComponent = ({
  comparisonValue,
  field: { label },
  locale,
  nestingLevel,
  versionValue,
}) => <WordsBeside before={textOf(comparisonValue)} after={textOf(versionValue)} {...{ label, locale, nestingLevel }} />
