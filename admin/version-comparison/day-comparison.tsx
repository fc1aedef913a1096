'use client'

import {
  escapeDiffHTML,
  FieldDiffContainer,
  getHTMLDiffComponents,
  unescapeDiffHTML,
  useTranslation,
} from '@payloadcms/ui'
import type { DateFieldDiffClientComponent } from 'payload'
import { toCalendarDate } from '#domain/calendar-date.ts'
import { dayIn } from '#domain/instants.ts'
import { useAdminWords } from '../use-admin-words.ts'

/** Calendar dates beside each other: Payload's own comparison would give them the time of day they are stored with. */
export const DayComparison: DateFieldDiffClientComponent = ({
  comparisonValue,
  field,
  locale,
  nestingLevel,
  versionValue,
}) => {
  const { i18n } = useTranslation()
  const { language } = useAdminWords()
  const said = (value: unknown) => {
    const day = typeof value === 'string' ? toCalendarDate(value) : null
    return `<p>${escapeDiffHTML(day === null ? '' : dayIn(day, language))}</p>`
  }
  const { From, To } = getHTMLDiffComponents({
    fromHTML: said(comparisonValue),
    postProcess: unescapeDiffHTML,
    toHTML: said(versionValue),
    tokenizeByCharacter: false,
  })
  return (
    <FieldDiffContainer
      From={From}
      To={To}
      i18n={i18n}
      label={{ label: field.label, ...(locale !== undefined && { locale }) }}
      {...(nestingLevel !== undefined && { nestingLevel })}
    />
  )
}
