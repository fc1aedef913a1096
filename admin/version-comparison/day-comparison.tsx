'use client'

import type { DateFieldDiffClientComponent } from 'payload'
import { toCalendarDate } from '#domain/calendar-date.ts'
import { dayIn } from '#domain/instants.ts'
import { useAdminWords } from '../use-admin-words.ts'
import { WordsBeside } from './words-beside.tsx'

/** Calendar dates beside each other: Payload's own comparison would give them the time of day they are stored with. */
export const DayComparison: DateFieldDiffClientComponent = ({
  comparisonValue,
  field: { label },
  locale,
  nestingLevel,
  versionValue,
}) => {
  const { language } = useAdminWords()
  const said = (value: unknown) => {
    const day = typeof value === 'string' ? toCalendarDate(value) : null
    return day === null ? '' : dayIn(day, language)
  }
  return <WordsBeside before={said(comparisonValue)} after={said(versionValue)} {...{ label, locale, nestingLevel }} />
}
