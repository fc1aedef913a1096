import type { PlannedAction } from '#domain/schedule.ts'
import { words, type Words } from '../words.ts'

export const PLANNED_ACTION_LABELS: Record<PlannedAction, Words> = {
  publish: words('publish', '发布', '公開', '발행'),
  unpublish: words('unpublish', '取消发布', '非公開', '발행 취소'),
  embargo: words('embargo until', '禁发至', 'エンバーゴ（公開解禁日時）', '엠바고 해제'),
}
