import type { Field } from 'payload'
import { normaliseDoi } from '#domain/identifiers.ts'
import { EDITION_LANGUAGES, LANGUAGE_TAGS } from '#domain/languages.ts'
import { translatorLanguages } from '../access/roles.ts'
import { asPublishedPanel } from '../fields/as-published.ts'
import { assigneeField } from '../fields/assignee.ts'
import { sharingField } from '../fields/sharing.ts'
import { addCorrectionButton, correctionsField } from '../fields/corrections.ts'
import { commentsField } from '../fields/comments.ts'
import { checklistField } from '../fields/checklist.ts'
import { chosenFileField, documentField, doiField, editionTextFields } from '../fields/edition-text.ts'
import { typesetPdfField } from '../fields/typeset-pdf.ts'
import { identifierField } from '../fields/identifiers.ts'
import { publicationDateField } from '../fields/publication-date.ts'
import { recentActivityField } from '../fields/recent-activity.ts'
import {
  asPublishedField,
  madeFromField,
  sampleKeyField,
  stateField,
  uuidField,
  withdrawalField,
} from '../fields/system.ts'
import { editorField, systemField } from '../access/rules.ts'
import { scheduleField } from '../Schedules/field.ts'
import { words } from '../words.ts'
import { besideOriginal } from './beside-original.ts'
import { BY_WORDS } from '../fields/comparisons.ts'

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
    label: words('Towards the original', '与原文对比', '原文との関係', '원문 대비'),
    admin: {
      components: {
        Field: '/admin/translating/translation-progress.tsx#TranslationProgress',
        Cell: '/admin/translating/stale-cell.tsx#StaleCell',
      },
    },
  },
  ...besideOriginal([...editionTextFields(onlyText), documentField]),
  chosenFileField,
  typesetPdfField(onlyText),
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
    admin: { hidden: true, components: { Cell: '/admin/making/title-cell.tsx#TitleCell' } },
  },
  correctionsField,
  stateField,
  checklistField,
  scheduleField,
  assigneeField,
  commentsField,
  publicationDateField,
  {
    name: 'staleNote',
    type: 'checkbox',
    defaultValue: false,
    label: words(
      'Tell readers when the published original is newer',
      '已发布的原文有更新时告知读者',
      '公開中の原文の方が新しいときは読者に知らせる',
      '발행된 원문이 더 새로우면 독자에게 알리기',
    ),
    access: { create: editorField, update: editorField },
    admin: {
      components: { Diff: BY_WORDS },
      position: 'sidebar',
      description: words(
        'The page then has a note with a link to the original. It goes once the translation is brought up to date and published.',
        '页面将显示说明及原文链接；译本更新并发布后，说明自动消失。',
        'ページに原文へのリンク付きの注記が表示されます。翻訳版を更新して公開すると消えます。',
        '페이지에 원문 링크가 있는 안내가 보입니다. 번역본을 갱신해 발행하면 사라집니다.',
      ),
    },
  },
  sharingField,
  addCorrectionButton,
  asPublishedPanel,
  uuidField,
  recentActivityField,
  withdrawalField,
  asPublishedField,
  madeFromField,
  sampleKeyField,
]
