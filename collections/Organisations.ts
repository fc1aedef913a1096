import { normaliseCrossrefFunderId, normaliseRor } from '#domain/identifiers.ts'
import { guardTranslatable } from './access/field-guards.ts'
import { editors, editorsAndTranslators, publicOrStaff } from './access/rules.ts'
import { documentAccessEndpoint } from './endpoints/document-access.ts'
import { identifierField } from './fields/identifiers.ts'
import { proseEditor } from './fields/rich-text.ts'
import { publicField, sampleKeyField } from './fields/system.ts'
import { announceDeletedEverywhere, announceEverywhere } from './hooks/announce-site.ts'
import { settleLocale } from './hooks/locale.ts'
import { withTrash } from './trash.ts'
import { GROUPS, words } from './words.ts'

/** Funder, co-publisher, affiliation or corporate author. */
export const Organisations = withTrash<'organisations'>({
  slug: 'organisations',
  labels: {
    singular: words('Organisation', '机构', '組織', '기관'),
    plural: words('Organisations', '机构', '組織', '기관'),
  },
  access: { create: editors, read: publicOrStaff, update: editorsAndTranslators, delete: editors },
  admin: {
    group: GROUPS.people,
    useAsTitle: 'name',
    defaultColumns: ['name', 'ror', 'public', 'updatedAt'],
    listSearchableFields: ['name', 'ror'],
    description: words(
      'Funders, co-publishers, affiliations, and organisations that sign as authors.',
      '资助方、联合出版方、所属机构，以及以作者身份署名的机构。',
      '助成機関、共同発行機関、所属、著者として署名する組織。',
      '지원 기관, 공동 발행 기관, 소속, 저자로 서명하는 기관.',
    ),
  },
  defaultSort: 'name',
  defaultPopulate: { name: true },
  disableDuplicate: true,
  endpoints: [documentAccessEndpoint('organisations')],
  fields: guardTranslatable([
    { name: 'name', type: 'text', localized: true, required: true, label: words('Name', '名称', '名称', '이름') },
    {
      name: 'acknowledgement',
      type: 'textarea',
      localized: true,
      label: words('Acknowledgement wording', '致谢用语', '謝辞の文面', '감사 문구'),
      admin: {
        description: words(
          'The sentence shown on reports it funds.',
          '在其资助的报告上显示的句子。',
          '助成した報告書に表示される文。',
          '지원한 보고서에 표시되는 문장.',
        ),
      },
    },
    {
      name: 'description',
      type: 'richText',
      localized: true,
      editor: proseEditor,
      label: words('Description', '简介', '説明', '설명'),
      admin: {
        description: words(
          'Shown as “About the author” where the organisation signs a report.',
          '机构署名报告时显示为“关于作者”。',
          '組織が著者の場合「著者について」として表示されます。',
          '기관이 저자일 때 “저자 소개”로 표시됩니다.',
        ),
      },
    },
    { name: 'website', type: 'text', label: words('Website', '网站', 'ウェブサイト', '웹사이트') },
    identifierField({ name: 'ror', label: 'ROR' }, 'ROR', normaliseRor),
    identifierField(
      { name: 'crossrefFunderId', label: 'Crossref funder ID' },
      'Crossref funder ID',
      normaliseCrossrefFunderId,
    ),
    publicField,
    sampleKeyField,
  ]),
  hooks: {
    beforeOperation: [settleLocale],
    afterChange: [announceEverywhere],
    afterDelete: [announceDeletedEverywhere],
  },
})
