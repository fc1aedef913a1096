import type { CollectionConfig, CollectionSlug, Field } from 'payload'
import { notForBioStaff } from './access/menu.ts'
import { guardTranslatable } from './access/field-guards.ts'
import { anyoneUnlessTrashed, editors, editorsAndTranslators } from './access/rules.ts'
import { proposeSlugEndpoint } from './endpoints/propose-slug.ts'
import { proseEditor } from './fields/rich-text.ts'
import { slugFields } from './fields/slug.ts'
import { sampleKeyField } from './fields/system.ts'
import { EDITION_LANGUAGES, INTERFACE_LANGUAGES, LANGUAGES } from '#domain/languages.ts'
import { announceDeletedEverywhere, announceEverywhere } from './hooks/announce-site.ts'
import { keepFormerNames } from './hooks/former-names.ts'
import { settleLocale } from './hooks/locale.ts'
import { checkSlug, giveAddress, keepFormerSlugs } from './hooks/slugs.ts'
import { nextInSeriesEndpoint } from './series/next-endpoint.ts'
import { withTrash } from './trash.ts'
import { GROUPS, words } from './words.ts'

/** What everyone may read, editors write and translators translate. */
const standing = {
  access: { create: editors, read: anyoneUnlessTrashed, update: editorsAndTranslators, delete: editors },
  disableDuplicate: true,
} satisfies Partial<CollectionConfig>

const announced = {
  beforeOperation: [settleLocale],
  afterChange: [announceEverywhere],
  afterDelete: [announceDeletedEverywhere],
}

const nameField = (description: ReturnType<typeof words>): Field => ({
  name: 'name',
  type: 'text',
  localized: true,
  required: true,
  label: words('Name', '名称', '名称', '이름'),
  admin: { description },
})

const translatedName = words(
  'In the language chosen above the form; switch it to fill in the others.',
  '按表单上方所选语言填写；切换语言填写其他语言。',
  'フォーム上部で選んだ言語で入力。切り替えて他の言語も入力します。',
  '양식 위에서 고른 언어로 입력하고, 언어를 바꿔 다른 언어도 채웁니다.',
)

const nameOfOneField: Field = {
  name: 'nameOfOne',
  type: 'text',
  localized: true,
  label: words('Name of one', '单份名称', '1点の名称', '한 편의 이름'),
  admin: {
    description: words(
      'What citations call one of its reports, such as “Special Report”. Without it, the name.',
      '引用中对单份报告的称呼，如“特别报告”。未填写时用名称。',
      '引用で1点の報告書を指す名称。例：「特別報告書」。空欄なら名称を使います。',
      '인용에서 보고서 한 편을 부르는 말. 예: “특별보고서”. 비워 두면 이름을 씁니다.',
    ),
  },
}

const disclaimerOverride: Field = {
  name: 'disclaimer',
  type: 'relationship',
  relationTo: 'disclaimers',
  label: words('Disclaimer', '免责声明', '免責事項', '면책 조항'),
  admin: {
    description: words(
      'Used for its reports, unless a report has its own.',
      '用于其下报告，报告自有声明者除外。',
      '報告書独自のものがなければこれが使われます。',
      '보고서에 자체 조항이 없으면 이것을 씁니다.',
    ),
  },
}

const described: Field = {
  name: 'description',
  type: 'richText',
  localized: true,
  editor: proseEditor,
  label: words('Description', '说明', '説明', '설명'),
}

function term(
  slug: Extract<CollectionSlug, 'categories' | 'topics'>,
  labels: CollectionConfig['labels'],
  description: ReturnType<typeof words>,
  fields: Field[],
): CollectionConfig {
  return withTrash({
    ...standing,
    slug,
    labels,
    admin: {
      group: GROUPS.vocabulary,
      hidden: notForBioStaff,
      useAsTitle: 'name',
      defaultColumns: ['name', 'slug', 'updatedAt'],
      listSearchableFields: ['name', 'slug'],
      description,
    },
    defaultSort: 'slug',
    defaultPopulate: { name: true, slug: true },
    endpoints: [proposeSlugEndpoint],
    fields: guardTranslatable([nameField(translatedName), ...fields, ...slugFields, sampleKeyField]),
    hooks: { beforeValidate: [giveAddress, checkSlug], beforeChange: [keepFormerSlugs], ...announced },
  })
}

/** Publication types, such as "Special Reports". */
export const Categories = term(
  'categories',
  { singular: words('Category', '类别', '分類', '분류'), plural: words('Categories', '类别', '分類', '분류') },
  words(
    'Publication types, such as “Special Reports”.',
    '出版物类型，如“特别报告”。',
    '「特別報告書」などの出版物の種類。',
    '“특별보고서” 같은 발행물 종류.',
  ),
  [nameOfOneField, disclaimerOverride],
)

/** Subjects that reports are about. */
export const Topics = term(
  'topics',
  { singular: words('Topic', '主题', 'トピック', '주제'), plural: words('Topics', '主题', 'トピック', '주제') },
  words('Subjects that reports are about.', '报告涉及的主题。', '報告書の主題。', '보고서가 다루는 주제.'),
  [described],
)

const nextEntryField: Field = {
  name: 'nextEntry',
  type: 'ui',
  label: words('Next entry', '下一份', '次の報告書', '다음 보고서'),
  admin: {
    position: 'sidebar',
    components: {
      Field: '/admin/making/next-in-series.tsx#NextInSeriesField',
      Cell: '/admin/making/next-in-series.tsx#NextInSeriesCell',
    },
  },
}

/** Reports under one name, in order. */
export const Series = withTrash({
  ...standing,
  slug: 'series',
  labels: {
    singular: words('Series', '系列', 'シリーズ', '시리즈'),
    plural: words('Series', '系列', 'シリーズ', '시리즈'),
  },
  admin: {
    group: GROUPS.publishing,
    hidden: notForBioStaff,
    useAsTitle: 'name',
    defaultColumns: ['name', 'slug', 'nextEntry', 'updatedAt'],
    listSearchableFields: ['name', 'slug'],
    description: words(
      'Reports under one name, in order of their number.',
      '同一名称下按序号排列的报告。',
      '1つの名称のもとに番号順に並ぶ報告書。',
      '한 이름 아래 번호순으로 모인 보고서.',
    ),
  },
  defaultSort: 'slug',
  defaultPopulate: { name: true, slug: true },
  endpoints: [proposeSlugEndpoint, nextInSeriesEndpoint],
  fields: guardTranslatable([
    nameField(translatedName),
    described,
    {
      name: 'formerNames',
      type: 'array',
      label: words('Former names', '曾用名', '以前の名称', '이전 이름'),
      labels: {
        singular: words('Former name', '曾用名', '以前の名称', '이전 이름'),
        plural: words('Former names', '曾用名', '以前の名称', '이전 이름'),
      },
      admin: {
        description: words(
          'Shown on the series’ page and found by search. A name that you change is added by itself.',
          '显示在系列页面，并可检索。更改名称时，旧名会自动加入。',
          'シリーズのページに表示され、検索されます。名称を変えると、以前の名称が自動で加わります。',
          '시리즈 페이지에 표시되고 검색됩니다. 이름을 바꾸면 이전 이름이 자동으로 추가됩니다.',
        ),
      },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'name', type: 'text', required: true, label: words('Name', '名称', '名称', '이름') },
            {
              name: 'language',
              type: 'select',
              label: words('Language', '语言', '言語', '언어'),
              options: INTERFACE_LANGUAGES.map((language) => ({
                value: language,
                label: EDITION_LANGUAGES[LANGUAGES[language].tag],
              })),
            },
          ],
        },
      ],
    },
    {
      name: 'funders',
      type: 'relationship',
      relationTo: 'organisations',
      hasMany: true,
      label: words('Funders', '资助方', '助成機関', '지원 기관'),
    },
    disclaimerOverride,
    nextEntryField,
    ...slugFields,
    sampleKeyField,
  ]),
  hooks: { beforeValidate: [giveAddress, checkSlug], beforeChange: [keepFormerSlugs, keepFormerNames], ...announced },
})

/** Standing text that says whose views a report holds; attached by rule, frozen at publication. */
export const Disclaimers = withTrash({
  ...standing,
  slug: 'disclaimers',
  // What editions were released with can always be looked up.
  versions: { maxPerDoc: 0 },
  labels: {
    singular: words('Disclaimer', '免责声明', '免責事項', '면책 조항'),
    plural: words('Disclaimers', '免责声明', '免責事項', '면책 조항'),
  },
  admin: {
    group: GROUPS.vocabulary,
    hidden: notForBioStaff,
    useAsTitle: 'name',
    defaultColumns: ['name', 'updatedAt'],
    description: words(
      'Published editions keep the wording they were released with; a change here is for later releases.',
      '已发布版本保留发布时的文本；此处更改只影响之后的发布。',
      '公開済みの版には公開時の文面が残り、ここでの変更は以後の公開に使われます。',
      '발행된 판은 발행 당시 문안을 유지하며, 여기서 바꾼 것은 이후 발행에 쓰입니다.',
    ),
  },
  fields: guardTranslatable([
    {
      name: 'name',
      type: 'text',
      required: true,
      label: words('Name (for staff)', '名称（内部）', '名称（内部用）', '이름(내부용)'),
    },
    {
      name: 'text',
      type: 'richText',
      localized: true,
      editor: proseEditor,
      label: words('Text', '文本', '本文', '문안'),
    },
    sampleKeyField,
  ]),
  hooks: announced,
})
