import type { CollectionConfig } from 'payload'
import { COMMENTED_ACTIONS, LONGEST_COMMENT, type CommentedAction } from '#domain/comments.ts'
import { TRANSLATED_FIELDS } from '#domain/staleness.ts'
import { forAdmins } from './access/menu.ts'
import { admins, editorsAndTranslators, systemField } from './access/rules.ts'
import { checkComment, tellOfComment } from './hooks/comments.ts'
import { FIELD_LABELS } from './messages/translated-fields.ts'
import { GROUPS, words, type Words } from './words.ts'

const OCCASION_LABELS: Record<CommentedAction, Words> = {
  sendBack: words('sent back', '退回', '差し戻し', '돌려보냄'),
  approve: words('approved', '批准', '承認', '승인'),
}

const written = { create: systemField, update: systemField }

/**
 * What staff say to each other about an edition. Its numbers are plain, as in the activity log: what was said stays
 * when the edition goes to the trash and comes back.
 */
export const Comments: CollectionConfig<'comments'> = {
  slug: 'comments',
  labels: {
    singular: words('Comment', '评论', 'コメント', '의견'),
    plural: words('Comments', '评论', 'コメント', '의견'),
  },
  access: {
    create: editorsAndTranslators,
    read: editorsAndTranslators,
    update: editorsAndTranslators,
    delete: admins,
  },
  admin: {
    group: GROUPS.administration,
    hidden: forAdmins,
    useAsTitle: 'text',
    defaultColumns: ['createdAt', 'authorName', 'text', 'title', 'resolved'],
    listSearchableFields: ['text', 'authorName', 'title'],
    description: words(
      'What staff wrote beside editions. Readers never see it. Delete only what must not be kept.',
      '工作人员在各版本旁留下的评论。读者看不到。仅删除不应保留的内容。',
      '各版についてスタッフが書いたコメント。読者には見えません。残してはならないものだけを削除してください。',
      '직원들이 판 옆에 쓴 의견입니다. 독자에게는 보이지 않습니다. 남겨서는 안 되는 것만 삭제하세요.',
    ),
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  disableBulkEdit: true,
  lockDocuments: false,
  fields: [
    {
      name: 'text',
      type: 'textarea',
      required: true,
      maxLength: LONGEST_COMMENT,
      label: words('Comment', '评论', 'コメント', '의견'),
    },
    {
      name: 'field',
      type: 'select',
      label: words('About', '针对', '対象の項目', '대상 항목'),
      options: TRANSLATED_FIELDS.map((value) => ({ value, label: FIELD_LABELS[value] })),
    },
    {
      name: 'collection',
      type: 'select',
      required: true,
      index: true,
      label: words('Kind', '种类', '種類', '종류'),
      options: [
        { value: 'reports', label: words('Report', '报告', '報告書', '보고서') },
        { value: 'translations', label: words('Translation', '译本', '翻訳版', '번역본') },
      ],
      access: { update: systemField },
    },
    {
      name: 'document',
      type: 'number',
      required: true,
      index: true,
      label: words('Number', '编号', '番号', '번호'),
      access: { update: systemField },
    },
    { name: 'title', type: 'text', access: written, label: words('Document', '内容', '文書', '문서') },
    {
      name: 'report',
      type: 'number',
      index: true,
      access: written,
      label: words('Number of the report', '报告编号', '報告書の番号', '보고서 번호'),
    },
    {
      name: 'occasion',
      type: 'select',
      access: written,
      label: words('Said when it was', '评论时机', 'コメントの機会', '남긴 때'),
      options: COMMENTED_ACTIONS.map((value) => ({ value, label: OCCASION_LABELS[value] })),
    },
    // The names stay when the users are gone.
    {
      name: 'author',
      type: 'relationship',
      relationTo: 'users',
      access: written,
      label: words('User', '用户', 'ユーザー', '사용자'),
    },
    { name: 'authorName', type: 'text', access: written, label: words('Who', '评论者', '書いた人', '쓴 사람') },
    {
      name: 'resolved',
      type: 'checkbox',
      defaultValue: false,
      index: true,
      label: words('Resolved', '已解决', '解決済み', '해결됨'),
    },
    {
      name: 'resolvedBy',
      type: 'relationship',
      relationTo: 'users',
      access: written,
      label: words('Resolved by', '解决者', '解決した人', '해결한 사람'),
    },
    {
      name: 'resolvedByName',
      type: 'text',
      access: written,
      label: words('Name', '姓名', '氏名', '이름'),
    },
    {
      name: 'resolvedAt',
      type: 'date',
      access: written,
      label: words('Resolved on', '解决时间', '解決日時', '해결 시각'),
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
  ],
  hooks: { beforeChange: [checkComment], afterChange: [tellOfComment] },
}
