import type { CollectionConfig } from 'payload'
import { ACTIVITY_ACTIONS, type ActivityAction } from '#domain/activity.ts'
import { EDITION_LANGUAGES, LANGUAGE_TAGS } from '#domain/languages.ts'
import { notForBioStaff } from './access/menu.ts'
import { editors, nobody } from './access/rules.ts'
import { GROUPS, words, type Words } from './words.ts'

const ACTION_LABELS: Record<ActivityAction, Words> = {
  created: words('created', '创建', '作成', '만듦'),
  edited: words('edited', '编辑', '編集', '편집'),
  submitted: words('submitted for review', '提交审核', '確認を依頼', '검토 요청'),
  sentBack: words('sent back', '退回', '差し戻し', '돌려보냄'),
  approved: words('approved', '批准', '承認', '승인'),
  scheduled: words('scheduled', '定时', '予約', '예약'),
  scheduleCancelled: words('schedule cancelled', '取消定时', '予約を取り消し', '예약 취소'),
  scheduleFailed: words('schedule failed', '定时失败', '予約の実行に失敗', '예약 실패'),
  published: words('published', '发布', '公開', '발행'),
  unpublished: words('unpublished', '取消发布', '非公開', '발행 취소'),
  withdrawn: words('withdrawn', '撤回', '取り下げ', '철회'),
  trashed: words('put into the trash', '移入回收站', 'ゴミ箱へ移動', '휴지통으로 이동'),
  restored: words('restored from the trash', '从回收站恢复', 'ゴミ箱から復元', '휴지통에서 복원'),
  versionRestored: words('old version restored', '恢复旧版本', '旧バージョンを復元', '이전 버전 복원'),
  broughtUpToDate: words('marked as up to date', '标记为最新', '最新として記録', '최신으로 표시'),
  handedOver: words('handed over', '移交', '引き継ぎ', '인계'),
  corrected: words('correction noted', '添加更正说明', '訂正を記載', '정정 기재'),
  asPublishedCorrected: words(
    'as-published text corrected',
    '更正发布时文本',
    '公開時の文面を訂正',
    '발행 당시 문안 정정',
  ),
  commented: words('commented', '评论', 'コメント', '의견 남김'),
  shared: words('share link made', '创建分享链接', '共有リンクを作成', '공유 링크 만듦'),
  shareRevoked: words('share link revoked', '撤销分享链接', '共有リンクを取り消し', '공유 링크 취소'),
  merged: words('merged', '合并', '統合', '병합'),
  mergeUndone: words('merge undone', '撤销合并', '統合を取り消し', '병합 취소'),
  duplicated: words('duplicated', '复制', '複製', '복제'),
  deleted: words('deleted for good', '永久删除', '完全に削除', '완전히 삭제'),
}

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
    defaultColumns: ['createdAt', 'userName', 'action', 'title', 'language'],
    listSearchableFields: ['userName', 'title'],
    description: words(
      'Who did what to which document, and when. Nothing here can be changed.',
      '谁在何时对哪份内容做了什么。此处内容无法更改。',
      '誰が、いつ、どの文書に何をしたか。ここの内容は変更できません。',
      '누가 언제 어느 문서에 무엇을 했는지. 여기 내용은 바꿀 수 없습니다.',
    ),
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  lockDocuments: false,
  fields: [
    {
      name: 'action',
      type: 'select',
      required: true,
      index: true,
      label: words('Action', '操作', '操作', '동작'),
      options: ACTIVITY_ACTIONS.map((value) => ({ value, label: ACTION_LABELS[value] })),
    },
    // The name stays when the user is gone; no user: the portal itself did it, as at a scheduled time.
    { name: 'user', type: 'relationship', relationTo: 'users', label: words('User', '用户', 'ユーザー', '사용자') },
    { name: 'userName', type: 'text', label: words('Who', '操作者', '担当者', '사람') },
    { name: 'collection', type: 'text', index: true, label: words('Kind', '种类', '種類', '종류') },
    { name: 'document', type: 'number', index: true, label: words('Number', '编号', '番号', '번호') },
    { name: 'title', type: 'text', label: words('Document', '内容', '文書', '문서') },
    {
      name: 'language',
      type: 'select',
      label: words('Language', '语言', '言語', '언어'),
      options: LANGUAGE_TAGS.map((tag) => ({ value: tag, label: EDITION_LANGUAGES[tag] })),
    },
    // The work that an edition belongs to, so that all of a report can be asked for; no relation, as it outlives it.
    {
      name: 'report',
      type: 'number',
      index: true,
      label: words('Number of the report', '报告编号', '報告書の番号', '보고서 번호'),
    },
    { name: 'details', type: 'json', label: words('Details', '详情', '詳細', '세부 정보') },
  ],
}
