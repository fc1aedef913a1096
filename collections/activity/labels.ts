import type { ActivityAction } from '#domain/activity.ts'
import { words, type Words } from '../words.ts'

export const ACTION_LABELS: Record<ActivityAction, Words> = {
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

/** Columns of the log, in the list and in what is exported. */
export const COLUMN_LABELS = {
  when: words('When', '时间', '日時', '시각'),
  instant: words('Instant (UTC)', '时刻（UTC）', '日時（UTC）', '시각(UTC)'),
  who: words('Who', '操作者', '操作した人', '사람'),
  action: words('Action', '操作', '操作', '동작'),
  kind: words('Kind', '种类', '種類', '종류'),
  document: words('Document', '内容', '文書', '문서'),
  note: words('Note', '说明', '備考', '비고'),
  language: words('Language', '语言', '言語', '언어'),
  languageCode: words('Language (code)', '语言（代码）', '言語（コード）', '언어(코드)'),
  number: words('Number', '编号', '番号', '번호'),
  report: words('Number of the report', '报告编号', '報告書の番号', '보고서 번호'),
  portal: words('(the portal itself)', '（门户系统）', '（ポータル自身）', '(포털 자체)'),
} satisfies Record<string, Words>
