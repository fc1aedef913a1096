import type { Field } from 'payload'
import { normaliseDoi } from '#domain/identifiers.ts'
import { EDITION_LANGUAGES, INTERFACE_LANGUAGES, LANGUAGES } from '#domain/languages.ts'
import { asPublishedPanel } from '../fields/as-published.ts'
import { assigneeField } from '../fields/assignee.ts'
import { sharingField } from '../fields/sharing.ts'
import { addCorrectionButton, correctionsField } from '../fields/corrections.ts'
import { commentsField } from '../fields/comments.ts'
import { checklistField } from '../fields/checklist.ts'
import { chosenFileField, documentField, doiField, editionTextFields } from '../fields/edition-text.ts'
import { identifierField } from '../fields/identifiers.ts'
import { publicationDateField } from '../fields/publication-date.ts'
import { recentActivityField } from '../fields/recent-activity.ts'
import { relatedFields } from '../fields/related.ts'
import { slugFields } from '../fields/slug.ts'
import {
  asPublishedField,
  sampleField,
  sampleKeyField,
  stateField,
  textDigestsField,
  uuidField,
  withdrawalField,
} from '../fields/system.ts'
import { typesetPdfField } from '../fields/typeset-pdf.ts'
import { scheduleField } from '../Schedules/field.ts'
import { words } from '../words.ts'
import { BY_WORDS } from '../fields/comparisons.ts'

const placeFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'series',
        type: 'relationship',
        relationTo: 'series',
        label: words('Series', '系列', 'シリーズ', '시리즈'),
        index: true,
      },
      {
        name: 'seriesNumber',
        type: 'number',
        min: 1,
        max: 9999,
        label: words('Number in the series', '系列中的序号', 'シリーズ内の番号', '시리즈 내 번호'),
        admin: {
          condition: (data) => Boolean(data?.series),
          description: words(
            '1 is shown as “First report in the … series”.',
            '1 显示为“……系列第一份报告”。',
            '1 は「…シリーズ第1回報告書」と表示されます。',
            '1은 “… 시리즈의 첫 번째 보고서”로 표시됩니다.',
          ),
        },
      },
    ],
  },
  {
    name: 'reportNumber',
    type: 'text',
    label: words('Report number', '报告编号', '報告書番号', '보고서 번호'),
    admin: {
      description: words(
        'The number libraries cite, if the organisation gives one.',
        '图书馆引用的编号（如机构有编号）。',
        '図書館が引用する番号（機関が付ける場合）。',
        '도서관이 인용하는 번호(기관이 부여한 경우).',
      ),
    },
  },
  {
    name: 'category',
    type: 'relationship',
    relationTo: 'categories',
    label: words('Category', '类别', '分類', '분류'),
  },
  {
    name: 'topics',
    type: 'relationship',
    relationTo: 'topics',
    hasMany: true,
    label: words('Topics', '主题', 'トピック', '주제'),
  },
  {
    name: 'keywords',
    type: 'text',
    hasMany: true,
    label: words('Keywords', '关键词', 'キーワード', '키워드'),
    admin: {
      components: { Diff: BY_WORDS },
      description: words(
        'In the language of the original; for search engines and libraries.',
        '使用原文语言；供搜索引擎和图书馆使用。',
        '原文の言語で。検索エンジンと図書館用。',
        '원문 언어로. 검색 엔진과 도서관용.',
      ),
    },
  },
]

const creditFields: Field[] = [
  {
    name: 'disclaimer',
    type: 'relationship',
    relationTo: 'disclaimers',
    label: words('Disclaimer', '免责声明', '免責事項', '면책 조항'),
    admin: {
      description: words(
        'Leave empty to use the series’, the category’s or the site’s disclaimer.',
        '留空则使用系列、类别或站点的免责声明。',
        '空欄の場合、シリーズ・分類・サイトの免責事項が使われます。',
        '비워 두면 시리즈, 분류 또는 사이트의 면책 조항을 씁니다.',
      ),
    },
  },
  {
    name: 'funders',
    type: 'relationship',
    relationTo: 'organisations',
    hasMany: true,
    label: words('Funders', '资助方', '助成機関', '지원 기관'),
  },
  {
    name: 'coPublishers',
    type: 'relationship',
    relationTo: 'organisations',
    hasMany: true,
    label: words('Co-publishers', '联合出版方', '共同発行機関', '공동 발행 기관'),
  },
  {
    name: 'licence',
    type: 'text',
    label: words('Licence', '许可', 'ライセンス', '라이선스'),
    admin: {
      description: words(
        'A licence’s address, for example https://creativecommons.org/licenses/by/4.0/, or a short sentence.',
        '许可协议的网址，例如 https://creativecommons.org/licenses/by/4.0/，或一句说明。',
        'ライセンスの URL（例：https://creativecommons.org/licenses/by/4.0/）または短い文。',
        '라이선스 주소(예: https://creativecommons.org/licenses/by/4.0/) 또는 짧은 문장.',
      ),
    },
  },
  identifierField(doiField, 'DOI', normaliseDoi),
]

export const reportFields: Field[] = [
  {
    type: 'tabs',
    tabs: [
      { label: words('Text', '文本', 'テキスト', '본문'), fields: editionTextFields() },
      {
        label: words('Authors', '作者', '著者', '저자'),
        fields: [
          {
            name: 'authors',
            type: 'relationship',
            relationTo: ['authors', 'organisations'],
            hasMany: true,
            label: words('Authors, in order', '作者（按顺序）', '著者（掲載順）', '저자(순서대로)'),
            admin: {
              description: words(
                'People, or an organisation that signs as the author. Needed to publish.',
                '个人，或以机构名义署名的机构。发布时必填。',
                '個人、または著者として署名する機関。公開に必要です。',
                '개인 또는 저자로 서명하는 기관. 발행에 필요합니다.',
              ),
            },
          },
        ],
      },
      {
        label: words('PDF and image', 'PDF 与图片', 'PDF・画像', 'PDF와 이미지'),
        fields: [
          documentField,
          chosenFileField,
          typesetPdfField(),
          {
            name: 'image',
            type: 'upload',
            relationTo: 'images',
            label: words('Image', '图片', '画像', '이미지'),
            admin: {
              description: words(
                'Shown on the page with its credit. Alternative text and panels are kept with the image.',
                '与图片来源一同显示在页面上。替代文本和分栏说明保存在图片中。',
                'クレジットとともにページに表示されます。代替テキストと各部の説明は画像側にあります。',
                '출처와 함께 페이지에 표시됩니다. 대체 텍스트와 구획 설명은 이미지에 있습니다.',
              ),
            },
          },
        ],
      },
      { label: words('Series and subjects', '系列与主题', 'シリーズ・主題', '시리즈와 주제'), fields: placeFields },
      { label: words('Related reports', '相关报告', '関連報告書', '관련 보고서'), fields: relatedFields },
      { label: words('Rights and credits', '权利与致谢', '権利・謝辞', '권리와 감사의 말'), fields: creditFields },
    ],
  },
  correctionsField,
  stateField,
  checklistField,
  scheduleField,
  assigneeField,
  commentsField,
  publicationDateField,
  ...slugFields,
  {
    name: 'language',
    type: 'select',
    label: words('Language of the original', '原文语言', '原文の言語', '원문 언어'),
    defaultValue: 'en',
    index: true,
    options: INTERFACE_LANGUAGES.map((language) => {
      const { tag } = LANGUAGES[language]
      return { value: tag, label: EDITION_LANGUAGES[tag] }
    }),
    admin: { position: 'sidebar', isClearable: false, disableBulkEdit: true },
  },
  sampleField,
  sharingField,
  addCorrectionButton,
  asPublishedPanel,
  uuidField,
  recentActivityField,
  withdrawalField,
  asPublishedField,
  textDigestsField,
  sampleKeyField,
]
