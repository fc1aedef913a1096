import { getTranslation, type I18nClient } from '@payloadcms/translations'
import type { ClientField, Option } from 'payload'
import { toCalendarDate } from '#domain/calendar-date.ts'
import { comparableText } from '#domain/differing-fields.ts'
import { dayIn } from '#domain/instants.ts'
import type { InterfaceLanguage } from '#domain/languages.ts'
import { isRecord } from '../answers.ts'
import { formatInstant } from '../times.ts'

/** A document that a field names. */
export type Named = { collection: string; id: number | string }

export type Saying = {
  i18n: Pick<I18nClient, 'fallbackLanguage' | 'language' | 't'>
  language: InterfaceLanguage
  yes: string
  no: string
  /** @returns the title of a document; where it is not known, its kind and number */
  nameOf: (named: Named) => string
}

function namedIn(relationTo: string | string[], value: unknown): Named[] {
  if (Array.isArray(value)) return value.flatMap((one) => namedIn(relationTo, one))
  if (isRecord(value) && typeof value.relationTo === 'string') return namedIn(value.relationTo, value.value)
  const id = isRecord(value) ? value.id : value
  if (typeof relationTo !== 'string' || id === 0 || id === '') return []
  return typeof id === 'number' || typeof id === 'string' ? [{ collection: relationTo, id }] : []
}

function labelOf(options: readonly Option[], value: unknown, { i18n }: Saying): string {
  const chosen = options.find((option) => typeof option !== 'string' && option.value === value)
  const label = chosen && typeof chosen !== 'string' ? getTranslation(chosen.label, i18n) : value
  return String(label)
}

/** Fields that hold values, in the order of the form: those that only arrange others are taken apart. */
const holding = (fields: readonly ClientField[]): ClientField[] =>
  fields.flatMap((field) =>
    field.type === 'row' || field.type === 'collapsible' ? holding(field.fields) : field.type === 'ui' ? [] : [field],
  )

function sayRow(fields: readonly ClientField[], row: unknown, saying: Saying): string {
  if (!isRecord(row)) return comparableText(row)
  return holding(fields)
    .map((field) => ('name' in field ? sayValue(field, row[field.name], saying) : ''))
    .filter(Boolean)
    .join(' · ')
}

/**
 * @param value of the field in a form or a document
 * @returns it as the form shows it, for people who compare two texts; rows and related documents one by a line
 */
export function sayValue(field: ClientField, value: unknown, saying: Saying): string {
  if (value === null || value === undefined || value === '') return ''
  switch (field.type) {
    case 'checkbox':
      return value === true ? saying.yes : saying.no
    case 'date': {
      const day = typeof value === 'string' ? toCalendarDate(value) : null
      if (typeof value !== 'string' || day === null) return comparableText(value)
      const date = field.admin?.date
      const isDay = isRecord(date) && date.pickerAppearance === 'dayOnly'
      return isDay ? dayIn(day, saying.language) : formatInstant(value, saying.language)
    }
    case 'select':
    case 'radio':
      return [value]
        .flat()
        .map((one) => labelOf(field.options, one, saying))
        .join(', ')
    case 'relationship':
    case 'upload':
      return namedIn(field.relationTo, value).map(saying.nameOf).join('\n')
    case 'array':
      if (!Array.isArray(value)) return comparableText(value)
      return value.map((row) => sayRow(field.fields, row, saying)).join('\n')
    case 'group':
      return sayRow(field.fields, value, saying)
    default:
      return comparableText(value)
  }
}
