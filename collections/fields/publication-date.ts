import type { Field, FieldHook } from 'payload'
import { storeCalendarDate, toCalendarDate } from '#domain/calendar-date.ts'
import { refuse } from '../refuse.ts'
import { words } from '../words.ts'

/** Stores a calendar date as the instant that stands for it, and refuses what is none. */
export const storedCalendarDate: FieldHook = ({ value, req, collection, path }) => {
  if (value === undefined || value === null || value === '') return value === undefined ? undefined : null
  const date = typeof value === 'string' ? toCalendarDate(value) : null
  const stored = date && storeCalendarDate(date)
  return stored ?? refuse(req, collection?.slug ?? '', path.join('.'), 'dateInvalid', { value: String(value) })
}

/** A calendar date in the site's time zone, stored at noon UTC so that no zone moves it to another day. */
export const publicationDateField: Field = {
  name: 'publicationDate',
  type: 'date',
  label: words('Publication date', '发布日期', '発行日', '발행일'),
  index: true,
  admin: {
    position: 'sidebar',
    date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' },
    components: { Diff: '/admin/version-comparison/day-comparison.tsx#DayComparison' },
    description: words(
      'A calendar date in the site’s time zone. Needed to publish.',
      '站点时区的日历日期。发布时必填。',
      'サイトのタイムゾーンでの日付。公開に必要です。',
      '사이트 시간대의 날짜입니다. 발행에 필요합니다.',
    ),
  },
  hooks: { beforeValidate: [storedCalendarDate] },
}
