import { randomUUID } from 'node:crypto'
import type { Access, CollectionConfig } from 'payload'
import { EDITION_LANGUAGES, LANGUAGE_TAGS } from '#domain/languages.ts'
import { notForBioStaff } from './access/menu.ts'
import { hasRole } from './access/roles.ts'
import { nobody } from './access/rules.ts'
import { revokeShareEndpoint } from './endpoints/share-links.ts'
import { GROUPS, words } from './words.ts'

/** Editors see every link, others those that they made. */
const editorsOrMakers: Access = ({ req }) => {
  if (hasRole(req, 'admin', 'editor')) return true
  if (!req.user || !hasRole(req, 'translator')) return false
  return { createdBy: { equals: req.user.id } }
}

/** Who was given a draft to read without a login, and until when. Written by the system only; no token is kept. */
export const ShareLinks: CollectionConfig<'share-links'> = {
  slug: 'share-links',
  labels: {
    singular: words('Share link', '分享链接', '共有リンク', '공유 링크'),
    plural: words('Share links', '分享链接', '共有リンク', '공유 링크'),
  },
  access: { create: nobody, read: editorsOrMakers, update: nobody, delete: nobody },
  admin: {
    group: GROUPS.administration,
    hidden: notForBioStaff,
    useAsTitle: 'title',
    defaultColumns: ['title', 'note', 'createdBy', 'expiresAt', 'revokedAt', 'uses'],
    listSearchableFields: ['title', 'note'],
    description: words(
      'Links by which somebody without a login reads one draft. They are made and revoked beside the draft.',
      '供无账户者阅读某一份草稿的链接。在草稿旁创建和撤销。',
      'ログインのない人が特定の下書きを読むためのリンク。作成と取り消しは下書きの画面で行います。',
      '로그인 없이 한 초안을 읽게 하는 링크입니다. 초안 화면에서 만들고 취소합니다.',
    ),
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  lockDocuments: false,
  endpoints: [revokeShareEndpoint],
  fields: [
    {
      name: 'uuid',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      defaultValue: () => randomUUID(),
      admin: { hidden: true, disableListColumn: true, disableListFilter: true },
    },
    {
      name: 'collection',
      type: 'select',
      required: true,
      label: words('Kind', '种类', '種類', '종류'),
      options: [
        { value: 'reports', label: words('Report', '报告', '報告書', '보고서') },
        { value: 'translations', label: words('Translation', '译本', '翻訳版', '번역본') },
      ],
    },
    {
      name: 'document',
      type: 'number',
      required: true,
      index: true,
      label: words('Number', '编号', '番号', '번호'),
    },
    { name: 'title', type: 'text', label: words('Document', '内容', '文書', '문서') },
    {
      name: 'language',
      type: 'select',
      label: words('Language', '语言', '言語', '언어'),
      options: LANGUAGE_TAGS.map((tag) => ({ value: tag, label: EDITION_LANGUAGES[tag] })),
    },
    { name: 'note', type: 'text', label: words('For whom', '给谁', '共有相手', '받는 사람') },
    {
      name: 'createdBy',
      type: 'relationship',
      relationTo: 'users',
      index: true,
      label: words('Made by', '创建者', '作成者', '만든 사람'),
    },
    { name: 'createdByName', type: 'text', admin: { hidden: true, disableListColumn: true, disableListFilter: true } },
    {
      name: 'expiresAt',
      type: 'date',
      required: true,
      label: words('Open until', '有效期至', '有効期限', '유효 기한'),
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
    {
      name: 'revokedAt',
      type: 'date',
      label: words('Revoked', '撤销时间', '取り消し日時', '취소 시각'),
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
    {
      name: 'lastUsedAt',
      type: 'date',
      label: words('Last opened', '最近打开', '最後に開かれた日時', '마지막으로 연 시각'),
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
    {
      name: 'uses',
      type: 'number',
      defaultValue: 0,
      label: words('Times opened', '打开次数', '開かれた回数', '연 횟수'),
    },
  ],
}
