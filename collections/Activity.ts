import type { CollectionConfig } from 'payload'
import { ACTIVITY_ACTIONS } from '#domain/activity.ts'
import { EDITION_LANGUAGES, LANGUAGE_TAGS } from '#domain/languages.ts'
import { notForBioStaff } from './access/menu.ts'
import { editors, nobody } from './access/rules.ts'
import { ACTION_LABELS, COLUMN_LABELS } from './activity/labels.ts'
import { activityCsvEndpoint } from './activity/csv.ts'
import { findAsShown } from './activity/find-as-shown.ts'
import { noteOf } from './activity/note.ts'
import { showPresentTitles } from './activity/present-titles.ts'
import { languageOf } from './messages.ts'
import { GROUPS, words } from './words.ts'

/** Who did what to which document and when: written by the system only, never changed, never deleted. */
export const Activity: CollectionConfig<'activity'> = {
  slug: 'activity',
  labels: {
    singular: words('Act', '活动', '操作', '활동'),
    plural: words('Activity', '活动记录', '操作履歴', '활동 기록'),
  },
  access: { create: nobody, read: editors, update: nobody, delete: nobody },
  admin: {
    group: GROUPS.administration,
    hidden: notForBioStaff,
    useAsTitle: 'title',
    defaultColumns: ['userName', 'action', 'title', 'note', 'collection', 'language', 'createdAt'],
    listSearchableFields: ['userName', 'title'],
    // A row leads to the document it tells of, by its title; an act has no form of its own.
    formatDocURL: () => null,
    pagination: { defaultLimit: 50 },
    components: { beforeListTable: ['/admin/activity/export-csv.tsx#ExportCsv'] },
    description: words(
      'Who did what to which document, and when. Nothing here can be changed.',
      '谁在何时对哪份内容做了什么。此处内容无法更改。',
      '誰が、いつ、どの文書に何をしたか。ここの内容は変更できません。',
      '누가 언제 어느 문서에 무엇을 했는지. 여기 내용은 바꿀 수 없습니다.',
    ),
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  disableBulkEdit: true,
  lockDocuments: false,
  endpoints: [activityCsvEndpoint],
  hooks: { beforeOperation: [findAsShown], afterOperation: [showPresentTitles] },
  fields: [
    {
      name: 'action',
      type: 'select',
      required: true,
      index: true,
      label: COLUMN_LABELS.action,
      options: ACTIVITY_ACTIONS.map((value) => ({ value, label: ACTION_LABELS[value] })),
    },
    // The name stays when the user is gone; no user: the portal itself did it, as at a scheduled time.
    {
      name: 'user',
      type: 'relationship',
      relationTo: 'users',
      label: words('User', '用户', 'ユーザー', '사용자'),
      // Only administrators read users; everybody who reads the log can ask for the name.
      admin: { disableListColumn: true, disableListFilter: true },
    },
    {
      name: 'userName',
      type: 'text',
      label: COLUMN_LABELS.who,
      admin: { components: { Cell: '/admin/activity/cells.tsx#ActorCell' } },
    },
    {
      name: 'collection',
      type: 'text',
      index: true,
      label: COLUMN_LABELS.kind,
      admin: { components: { Cell: '/admin/activity/cells.tsx#KindCell' } },
    },
    { name: 'document', type: 'number', index: true, label: COLUMN_LABELS.number },
    {
      name: 'title',
      type: 'text',
      label: COLUMN_LABELS.document,
      admin: { components: { Cell: '/admin/activity/cells.tsx#DocumentCell' } },
    },
    {
      name: 'note',
      type: 'text',
      virtual: true,
      label: COLUMN_LABELS.note,
      admin: { disableListFilter: true, components: { Cell: '/admin/activity/cells.tsx#NoteCell' } },
      hooks: { afterRead: [({ req, siblingData }) => noteOf(siblingData.details, languageOf(req))] },
    },
    {
      name: 'language',
      type: 'select',
      label: COLUMN_LABELS.language,
      options: LANGUAGE_TAGS.map((tag) => ({ value: tag, label: EDITION_LANGUAGES[tag] })),
    },
    // The work that an edition belongs to, so that all of a report can be asked for; no relation, as it outlives it.
    {
      name: 'report',
      type: 'number',
      index: true,
      label: COLUMN_LABELS.report,
    },
    {
      name: 'details',
      type: 'json',
      label: words('Details', '详情', '詳細', '세부 정보'),
      admin: { disableListColumn: true, disableListFilter: true },
    },
  ],
}
