import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  PayloadRequest,
} from 'payload'
import { tagsOfAuthor } from '#domain/cache-tags.ts'
import { normaliseOrcid } from '#domain/identifiers.ts'
import type { Author } from '../payload-types.ts'
import { guardTranslatable } from './access/field-guards.ts'
import { bioWriters, editors, publicOrStaff, systemField } from './access/rules.ts'
import { documentAccessEndpoint } from './endpoints/document-access.ts'
import { bioEndpoints } from './endpoints/bios.ts'
import { mergeAuthorEndpoint } from './endpoints/merge-authors.ts'
import { proposeSlugEndpoint } from './endpoints/propose-slug.ts'
import { identifierField } from './fields/identifiers.ts'
import { personNameFields } from './fields/names.ts'
import { proseEditor } from './fields/rich-text.ts'
import { slugFields } from './fields/slug.ts'
import { publicField, sampleKeyField, uuidField } from './fields/system.ts'
import { settleLocale } from './hooks/locale.ts'
import { refreshPublicFlags } from './hooks/public-flags.ts'
import { dropCached } from './hooks/revalidate.ts'
import { checkSlug, giveAddress, keepFormerSlugs } from './hooks/slugs.ts'
import { authorPreviews } from './previews.ts'
import { refreshSearch } from './search/refresh.ts'
import { withTrash } from './trash.ts'
import { GROUPS, words } from './words.ts'
import { outOfSight } from './fields/out-of-sight.ts'

const nameAuthor: CollectionBeforeChangeHook<Author> = ({ data }) => {
  const inOrder =
    data.nameOrder === 'familyFirst' ? [data.familyName, data.givenName] : [data.givenName, data.familyName]
  const romanised = inOrder.filter(Boolean).join(' ')
  const native = data.nativeNames?.[0]?.name
  return { ...data, displayName: native ? `${romanised} (${native})` : romanised }
}

/** A bio or role that somebody changed is up to date in that language. */
const noteBioChange: CollectionBeforeChangeHook<Author> = ({ data, originalDoc }) => {
  const hasChanged = (['role', 'bio'] as const).some(
    (field) => field in data && JSON.stringify(data[field] ?? null) !== JSON.stringify(originalDoc?.[field] ?? null),
  )
  return hasChanged ? { ...data, bioCheckedAt: new Date().toISOString() } : data
}

async function reportsOf(req: PayloadRequest, author: number): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'reports',
    where: { 'authors.value': { equals: author }, _status: { equals: 'published' } },
    select: { slug: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs.map(({ slug }) => slug).filter((slug) => typeof slug === 'string')
}

async function announce(req: PayloadRequest, before: Author | undefined, after: Author): Promise<void> {
  await refreshPublicFlags(req)
  await refreshSearch(req, { authors: [after.id] })
  const slugs = { before: before?.slug ?? null, after: after.slug ?? null, former: after.formerSlugs ?? [] }
  await dropCached(req, tagsOfAuthor(slugs, await reportsOf(req, after.id)))
}

const announceAuthor: CollectionAfterChangeHook<Author> = ({ doc, previousDoc, req }) => announce(req, previousDoc, doc)
const announceDeletedAuthor: CollectionAfterDeleteHook<Author> = ({ doc, req }) => announce(req, doc, doc)

/** A public person; never a login. */
export const Authors = withTrash<'authors'>({
  slug: 'authors',
  labels: { singular: words('Author', '作者', '著者', '저자'), plural: words('Authors', '作者', '著者', '저자') },
  access: { create: editors, read: publicOrStaff, update: bioWriters, delete: editors },
  admin: {
    group: GROUPS.people,
    useAsTitle: 'displayName',
    defaultColumns: ['displayName', 'role', 'affiliation', 'public', 'updatedAt'],
    listSearchableFields: ['displayName', 'familyName', 'givenName', 'slug'],
    ...authorPreviews,
    description: words(
      'People credited on reports. Readers see those of published reports.',
      '报告署名的人员。读者可见已发布报告的作者。',
      '報告書に記載される人物。公開中の報告書の著者が読者に見えます。',
      '보고서에 이름이 오르는 인물. 발행된 보고서의 저자가 독자에게 보입니다.',
    ),
  },
  defaultSort: 'familyName',
  defaultPopulate: {
    displayName: true,
    familyName: true,
    givenName: true,
    nameOrder: true,
    nativeNames: true,
    slug: true,
  },
  disableDuplicate: true,
  trash: true,
  endpoints: [documentAccessEndpoint('authors'), proposeSlugEndpoint, mergeAuthorEndpoint, ...bioEndpoints],
  fields: guardTranslatable(
    [
      {
        name: 'standing',
        type: 'ui',
        admin: {
          position: 'sidebar',
          disableListColumn: true,
          components: { Field: '/admin/bios/author-panel.tsx#AuthorPanel' },
        },
      },
      ...personNameFields,
      {
        name: 'role',
        type: 'text',
        localized: true,
        label: words('Role', '职务', '肩書', '직함'),
        admin: {
          description: words(
            'As it stands today, in one line; kept per language.',
            '当前职务，一行；各语言分别保存。',
            '現在の肩書を1行で。言語ごとに保存されます。',
            '현재 직함을 한 줄로. 언어마다 따로 저장됩니다.',
          ),
        },
      },
      {
        name: 'affiliation',
        type: 'relationship',
        relationTo: 'organisations',
        label: words('Affiliation', '所属机构', '所属', '소속'),
      },
      {
        name: 'bio',
        type: 'richText',
        localized: true,
        label: words('Bio', '简介', '略歴', '약력'),
        editor: proseEditor,
        admin: {
          description: words(
            'Titles of books in italics. Author pages change at once; reports keep the bio they were published with.',
            '书名用斜体。作者页面立即更新；报告保留发布时的简介。',
            '書名は斜体で。著者ページはすぐに変わり、報告書には公開時の略歴が残ります。',
            '책 제목은 기울임꼴로. 저자 페이지는 바로 바뀌고 보고서에는 발행 당시 약력이 남습니다.',
          ),
        },
      },
      { name: 'photo', type: 'upload', relationTo: 'images', label: words('Photo', '照片', '写真', '사진') },
      identifierField({ name: 'orcid', label: 'ORCID' }, 'ORCID', normaliseOrcid),
      { name: 'website', type: 'text', label: words('Website', '网站', 'ウェブサイト', '웹사이트') },
      {
        name: 'displayName',
        type: 'text',
        label: words('Name', '姓名', '氏名', '이름'),
        index: true,
        admin: { hidden: true },
      },
      ...slugFields,
      // Identifiers of records of the same person that were merged into this one: they lead here.
      {
        name: 'formerUuids',
        type: 'text',
        hasMany: true,
        access: { create: systemField, update: systemField },
        admin: outOfSight,
      },
      {
        name: 'bioCheckedAt',
        type: 'date',
        localized: true,
        label: words('Bio last checked', '简介最近核对', '略歴の最終確認', '약력 최근 확인'),
        access: { create: systemField, update: systemField },
        admin: { readOnly: true, position: 'sidebar', disableBulkEdit: true },
      },
      publicField,
      uuidField,
      sampleKeyField,
    ],
    'bioStaff',
  ),
  hooks: {
    beforeOperation: [settleLocale],
    beforeValidate: [giveAddress, checkSlug],
    beforeChange: [nameAuthor, noteBioChange, keepFormerSlugs],
    afterChange: [announceAuthor],
    afterDelete: [announceDeletedAuthor],
  },
})
