import type { CollectionConfig, FieldHook } from 'payload'
import { EDITION_LANGUAGES, LANGUAGE_TAGS } from '#domain/languages.ts'
import { isEndedEmbargo, PLANNED_ACTIONS, SCHEDULE_STATUSES, type ScheduleStatus } from '#domain/schedule.ts'
import type { Schedule } from '../../payload-types.ts'
import { notForBioStaff } from '../access/menu.ts'
import { editorsAndTranslators, nobody } from '../access/rules.ts'
import { languageOf } from '../messages.ts'
import { sayAgain } from '../messages/say-again.ts'
import { GROUPS, words, type Words } from '../words.ts'
import { PLANNED_ACTION_LABELS } from './labels.ts'
import { tellOutcome, wordFailure } from './outcome.ts'

const STATUS_LABELS: Record<ScheduleStatus, Words> = {
  waiting: words('waiting', '等待中', '待機中', '대기 중'),
  done: words('done', '已执行', '実行済み', '실행됨'),
  failed: words('failed', '失败', '失敗', '실패'),
  cancelled: words('cancelled', '已取消', '取り消し', '취소됨'),
}

/** An embargo that is over is shown as done from that moment, before the runner comes to record it. */
const doneOnceOver: FieldHook<Schedule, ScheduleStatus | undefined> = ({ siblingData: { action, at }, value }) =>
  value === 'waiting' && action && at && isEndedEmbargo({ action, at }, Date.now()) ? 'done' : value

/**
 * What is planned for editions: written by the system only. No part of an edition and its versions, so that a change
 * of the text does not move an instant, and restoring an old version does not bring back an old one.
 */
export const Schedules: CollectionConfig<'schedules'> = {
  slug: 'schedules',
  labels: {
    singular: words('Schedule', '定时', '予約', '예약'),
    plural: words('Schedules', '定时', '予約', '예약'),
  },
  access: { create: nobody, read: editorsAndTranslators, update: nobody, delete: nobody },
  admin: {
    group: GROUPS.publishing,
    hidden: notForBioStaff,
    useAsTitle: 'title',
    defaultColumns: ['at', 'action', 'title', 'language', 'status', 'failure'],
    listSearchableFields: ['title'],
    description: words(
      'What is to happen to which edition, and when. It is planned and changed in the form of the edition.',
      '各版本将在何时执行何种操作。请在该版本的表单中安排和更改。',
      'どの版に、いつ、何が行われるか。版のフォームで予約・変更します。',
      '어느 판에 언제 무엇이 이루어지는지. 판의 양식에서 예약하고 바꿉니다.',
    ),
  },
  defaultSort: '-at',
  disableDuplicate: true,
  lockDocuments: false,
  fields: [
    {
      name: 'action',
      type: 'select',
      required: true,
      label: words('Action', '操作', '操作', '동작'),
      options: PLANNED_ACTIONS.map((value) => ({ value, label: PLANNED_ACTION_LABELS[value] })),
    },
    {
      name: 'at',
      type: 'date',
      required: true,
      index: true,
      label: words('When', '时间', '日時', '시각'),
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
    {
      name: 'timeZone',
      type: 'text',
      required: true,
      label: words('Time zone of the editor', '编辑所在时区', '編集者のタイムゾーン', '편집자의 시간대'),
    },
    {
      name: 'status',
      type: 'select',
      required: true,
      index: true,
      defaultValue: 'waiting',
      label: words('Status', '状态', '状況', '상태'),
      options: SCHEDULE_STATUSES.map((value) => ({ value, label: STATUS_LABELS[value] })),
      hooks: { afterRead: [doneOnceOver] },
    },
    {
      name: 'failure',
      type: 'textarea',
      label: words('Why it failed', '失败原因', '失敗の理由', '실패 이유'),
      // Kept in the language of whoever planned it, and said in that of whoever looks.
      hooks: {
        afterRead: [({ req, value }) => (typeof value === 'string' ? sayAgain(value, languageOf(req)) : value)],
      },
    },
    // No relation: a row outlives its edition.
    {
      name: 'collection',
      type: 'select',
      required: true,
      label: words('Kind', '种类', '種類', '종류'),
      options: [
        { value: 'reports', label: words('Original', '原文', '原文', '원문') },
        { value: 'translations', label: words('Translation', '译本', '翻訳版', '번역본') },
      ],
    },
    { name: 'edition', type: 'number', required: true, index: true, label: words('Number', '编号', '番号', '번호') },
    {
      name: 'report',
      type: 'number',
      index: true,
      label: words('Number of the report', '报告编号', '報告書の番号', '보고서 번호'),
    },
    {
      name: 'language',
      type: 'select',
      label: words('Language', '语言', '言語', '언어'),
      options: LANGUAGE_TAGS.map((tag) => ({ value: tag, label: EDITION_LANGUAGES[tag] })),
    },
    { name: 'title', type: 'text', label: words('Edition', '版本', '版', '판') },
    {
      name: 'createdBy',
      type: 'relationship',
      relationTo: 'users',
      label: words('Planned by', '安排者', '予約した人', '예약한 사람'),
    },
    { name: 'doneAt', type: 'date', label: words('Done', '执行时间', '実行日時', '실행 시각') },
  ],
  hooks: { beforeChange: [wordFailure], afterChange: [tellOutcome] },
}
