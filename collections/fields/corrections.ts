import type { Field, UIField } from 'payload'
import { storeCalendarDate } from '#domain/calendar-date.ts'
import { editorField, unlessWithdrawn } from '../access/rules.ts'
import { siteDay } from '../hooks/site-day.ts'
import { words } from '../words.ts'
import { storedCalendarDate } from './publication-date.ts'

/** Dated notes on what was put right after the release; readers see them, newest first. */
export const correctionsField: Field = {
  name: 'corrections',
  type: 'array',
  label: words('Corrections', '更正', '訂正', '정정'),
  labels: {
    singular: words('Correction', '更正', '訂正', '정정'),
    plural: words('Corrections', '更正', '訂正', '정정'),
  },
  access: { create: editorField, update: editorField, read: unlessWithdrawn },
  admin: {
    initCollapsed: true,
    description: words(
      'What was put right in the published text, in the language of this edition. Readers see it once the edition is published again; “Add a correction…” does both at once.',
      '已发布文本的更正说明，使用本版本的语言。再次发布后读者可见；“添加更正…”可一次完成。',
      '公開後に直した内容を、この版の言語で。もう一度公開すると読者に見えます。「訂正を加える…」なら一度に済みます。',
      '발행한 글에서 바로잡은 내용을 이 판의 언어로 적습니다. 다시 발행하면 독자에게 보이며, “정정 추가…”는 한 번에 처리합니다.',
    ),
  },
  fields: [
    {
      name: 'date',
      type: 'date',
      label: words('Date', '日期', '日付', '날짜'),
      defaultValue: async ({ req }) => storeCalendarDate(await siteDay(req)),
      admin: {
        date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' },
        components: { Diff: '/admin/version-comparison/day-comparison.tsx#DayComparison' },
      },
      hooks: { beforeValidate: [storedCalendarDate] },
    },
    {
      name: 'note',
      type: 'textarea',
      maxLength: 2000,
      label: words('Note to readers', '致读者的说明', '読者への説明', '독자에게 알림'),
    },
  ],
}

/** Publishes a note and nothing else; see endpoints/corrections. */
export const addCorrectionButton: UIField = {
  name: 'addCorrection',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/admin/corrections/add-correction.tsx#AddCorrection' },
  },
}
