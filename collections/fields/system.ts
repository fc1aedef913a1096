import { randomUUID } from 'node:crypto'
import type { Field } from 'payload'
import { EDITION_STATES, type EditionState } from '#domain/states.ts'
import { adminField, staffField, systemField, writerField } from '../access/rules.ts'
import { words, type Words } from '../words.ts'
import { outOfSight } from './out-of-sight.ts'
import { BY_WORDS, NOT_COMPARED } from './comparisons.ts'

/** Fields that the system writes and nobody types. */

const written = { create: systemField, update: systemField }

const kept = {
  disableBulkEdit: true,
  hidden: true,
  components: { Diff: NOT_COMPARED },
}

/**
 * Payload's own fields, as Payload has them but for two things: where versions are compared they only repeat what its
 * head says, and Payload keeps their names in the language of whoever asked first.
 */
export const timestampFields: Field[] = [
  {
    name: 'updatedAt',
    type: 'date',
    index: true,
    label: words('Updated', '更新时间', '更新日時', '수정일'),
    admin: kept,
  },
  {
    name: 'createdAt',
    type: 'date',
    index: true,
    label: words('Created', '创建时间', '作成日時', '작성일'),
    admin: kept,
  },
]

/** The same of collections with a trash. */
export const deletedAtField: Field = {
  name: 'deletedAt',
  type: 'date',
  index: true,
  label: words('Deleted', '删除时间', '削除日時', '삭제일'),
  admin: kept,
}

/** Payload's own half of the state: published or draft. */
export const statusField: Field = {
  name: '_status',
  type: 'select',
  options: [],
  label: words('Status', '状态', 'ステータス', '상태'),
  admin: { components: { Diff: NOT_COMPARED } },
}

/** Permanent identifier of a work or an edition; it survives every change of title and address. */
export const uuidField: Field = {
  name: 'uuid',
  type: 'text',
  label: words('Permanent identifier', '永久标识符', '永続識別子', '영구 식별자'),
  unique: true,
  index: true,
  defaultValue: () => randomUUID(),
  access: written,
  admin: { readOnly: true, position: 'sidebar', disableBulkEdit: true },
}

/** Marks a document of the sample content, so that it is added once and can be taken away again. */
export const sampleKeyField: Field = {
  name: 'sampleKey',
  type: 'text',
  unique: true,
  index: true,
  access: { ...written, read: staffField },
  admin: outOfSight,
}

/** Whether a published page uses the document, and anonymous readers may see it; kept by the release itself. */
export const publicField: Field = {
  name: 'public',
  type: 'checkbox',
  label: words('Public', '公开', '公開', '공개'),
  defaultValue: false,
  index: true,
  access: written,
  admin: {
    readOnly: true,
    position: 'sidebar',
    disableBulkEdit: true,
    description: words(
      'Set by itself: readers see it while a published edition uses it.',
      '自动设定：已发布版本使用期间，读者可见。',
      '自動設定：公開中の版が使っている間、読者に見えます。',
      '자동 설정: 발행된 판이 쓰는 동안 독자에게 보입니다.',
    ),
  },
}

export const createdByField: Field = {
  name: 'createdBy',
  type: 'relationship',
  relationTo: 'users',
  label: words('Uploaded by', '上传者', 'アップロードした人', '올린 사람'),
  access: { ...written, read: staffField },
  admin: { readOnly: true, position: 'sidebar', disableBulkEdit: true },
  hooks: { beforeChange: [({ operation, req, value }) => (operation === 'create' ? (req.user?.id ?? null) : value)] },
}

const STATE_LABELS: Record<EditionState, Words> = {
  draft: words('Draft', '草稿', '下書き', '초안'),
  inReview: words('In review', '审核中', '確認中', '검토 중'),
  ready: words('Ready', '待发布', '公開準備完了', '발행 준비됨'),
  scheduled: words('Scheduled', '已定时', '予約済み', '예약됨'),
  published: words('Published', '已发布', '公開中', '발행됨'),
  withdrawn: words('Withdrawn', '已撤回', '取り下げ済み', '철회됨'),
  unpublished: words('Unpublished', '已取消发布', '非公開', '발행 취소됨'),
}

/** State of the edition, by the one table in domain/states; changed by actions, never typed. */
export const stateField: Field = {
  name: 'state',
  type: 'select',
  label: words('State', '状态', '状態', '상태'),
  defaultValue: 'draft',
  index: true,
  options: EDITION_STATES.map((state) => ({ value: state, label: STATE_LABELS[state] })),
  access: written,
  admin: {
    position: 'sidebar',
    readOnly: true,
    disableBulkEdit: true,
    components: {
      Cell: '/admin/state-cell.tsx#StateCell',
      Field: '/admin/edition-state.tsx#EditionStateField',
    },
  },
}

/** Disclaimer and bios as they stood at the release; see domain/as-published. */
export const asPublishedField: Field = {
  name: 'asPublished',
  type: 'json',
  label: words('As published', '发布时的文本', '公開時の文面', '발행 당시 문안'),
  access: written,
  admin: outOfSight,
}

/** The original's text, field by field, that a translation was made from; see domain/staleness. */
export const madeFromField: Field = {
  name: 'madeFrom',
  type: 'json',
  label: words('Made from', '所据原文', '翻訳時の原文', '번역 당시 원문'),
  // It has drafts of the original.
  access: { ...written, read: writerField },
  admin: outOfSight,
}

/** Digests of the texts of an original; see hooks/edition-texts. */
export const textDigestsField: Field = {
  name: 'textDigests',
  type: 'json',
  label: words('Digests of the texts', '文本摘要值', '本文のダイジェスト', '본문 다이제스트'),
  access: { ...written, read: writerField },
  admin: outOfSight,
}

/** Why and when a withdrawn edition was withdrawn; shown in place of its text. */
export const withdrawalField: Field = {
  name: 'withdrawal',
  type: 'group',
  label: words('Withdrawal', '撤回', '取り下げ', '철회'),
  access: { update: systemField, create: systemField },
  admin: { condition: (data) => data?.state === 'withdrawn', readOnly: true },
  fields: [
    { name: 'date', type: 'date', label: words('Date', '日期', '日付', '날짜') },
    {
      name: 'note',
      type: 'textarea',
      label: words('Notice to readers', '致读者的说明', '読者へのお知らせ', '독자에게 알림'),
    },
  ],
}

/** Labels the page as sample text and keeps search engines away. */
export const sampleField: Field = {
  name: 'sample',
  type: 'checkbox',
  label: words('Sample text', '示例文本', 'サンプルテキスト', '샘플 텍스트'),
  defaultValue: false,
  access: { create: adminField },
  admin: {
    components: { Diff: BY_WORDS },
    position: 'sidebar',
    description: words(
      'The pages say that this is sample text, and search engines leave it out.',
      '页面会注明这是示例文本，搜索引擎不收录。',
      'ページにサンプルと表示され、検索エンジンには載りません。',
      '페이지에 샘플임이 표시되고 검색 엔진에서 제외됩니다.',
    ),
  },
}
