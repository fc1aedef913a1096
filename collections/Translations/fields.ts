import type { Field } from 'payload'
import { normaliseDoi } from '#domain/identifiers.ts'
import { EDITION_LANGUAGES, LANGUAGE_TAGS } from '#domain/languages.ts'
import { translatorLanguages } from '../access/roles.ts'
import { assigneeField } from '../fields/assignee.ts'
import { checklistField } from '../fields/checklist.ts'
import { documentField, doiField, editionTextFields } from '../fields/edition-text.ts'
import { identifierField } from '../fields/identifiers.ts'
import { publicationDateField } from '../fields/publication-date.ts'
import {
  asPublishedField,
  madeFromField,
  sampleKeyField,
  stateField,
  uuidField,
  withdrawalField,
} from '../fields/system.ts'
import { systemField } from '../access/rules.ts'
import { words } from '../words.ts'
import { besideOriginal } from './beside-original.ts'

const onlyText = (data: { form?: string | null } | undefined) => data?.form !== 'file'

export const translationFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'report',
        type: 'relationship',
        relationTo: 'reports',
        label: words('Report', '报告', '報告書', '보고서'),
        index: true,
        admin: { allowCreate: false, disableBulkEdit: true },
      },
      {
        name: 'language',
        type: 'select',
        label: words('Language', '语言', '言語', '언어'),
        index: true,
        defaultValue: ({ req }: { req: Parameters<typeof translatorLanguages>[0] }) => translatorLanguages(req)[0],
        options: LANGUAGE_TAGS.map((tag) => ({ value: tag, label: EDITION_LANGUAGES[tag] })),
        // Translators choose among their own languages.
        filterOptions: ({ data, options, req }) => {
          const own: string[] = translatorLanguages(req)
          if (own.length === 0) return options
          return options.filter((option) => {
            const value = typeof option === 'string' ? option : option.value
            return own.includes(value) || value === data.language
          })
        },
        admin: { disableBulkEdit: true },
      },
      {
        name: 'form',
        type: 'select',
        label: words('Form', '形式', '形式', '형식'),
        defaultValue: 'text',
        options: [
          {
            value: 'text',
            label: words('Text (page of its own)', '文本（独立页面）', 'テキスト（独自ページ）', '본문(자체 페이지)'),
          },
          { value: 'file', label: words('File only (PDF)', '仅文件（PDF）', 'ファイルのみ（PDF）', '파일 전용(PDF)') },
        ],
        admin: { isClearable: false, disableBulkEdit: true },
      },
    ],
  },
  // A file-only translation has no texts but may have a title.
  {
    type: 'ui',
    name: 'progress',
    admin: {
      disableListColumn: true,
      components: { Field: '/admin/translating/translation-progress.tsx#TranslationProgress' },
    },
  },
  ...besideOriginal([...editionTextFields(onlyText), documentField]),
  {
    name: 'translators',
    type: 'relationship',
    relationTo: 'authors',
    hasMany: true,
    label: words('Translators', '译者', '翻訳者', '번역자'),
    admin: {
      description: words(
        'People credited on the page for this translation.',
        '页面上署名的本译本译者。',
        'この翻訳の訳者としてページに記載される人。',
        '이 번역의 번역자로 페이지에 표시되는 사람.',
      ),
    },
  },
  identifierField(doiField, 'DOI', normaliseDoi),
  {
    name: 'displayName',
    type: 'text',
    label: words('Translation', '译本', '翻訳版', '번역본'),
    access: { create: systemField, update: systemField },
    admin: { hidden: true },
  },
  stateField,
  checklistField,
  assigneeField,
  publicationDateField,
  uuidField,
  withdrawalField,
  asPublishedField,
  madeFromField,
  sampleKeyField,
]
