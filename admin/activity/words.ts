import type { InterfaceLanguage } from '#domain/languages.ts'

/** What is said about the activity log, in each of the admin's languages. */
export type ActivityWords = {
  export: string
  portal: string
  heading: string
  loading: string
  failed: string
  tryAgain: string
  none: string
  all: string
}

export const activityWords: Record<InterfaceLanguage, ActivityWords> = {
  en: {
    export: 'Export as CSV',
    portal: 'the portal itself',
    heading: 'Activity',
    loading: 'Loading what was done…',
    failed: 'What was done could not be loaded.',
    tryAgain: 'Try again',
    none: 'Nothing was done yet.',
    all: 'All of it',
  },
  zh: {
    export: '导出为 CSV',
    portal: '门户系统',
    heading: '活动记录',
    loading: '正在加载活动记录…',
    failed: '无法加载活动记录。',
    tryAgain: '重试',
    none: '尚无活动。',
    all: '查看全部',
  },
  ja: {
    export: 'CSV で書き出す',
    portal: 'ポータル自身',
    heading: '操作履歴',
    loading: '操作履歴を読み込み中…',
    failed: '操作履歴を読み込めませんでした。',
    tryAgain: '再試行',
    none: 'まだ操作はありません。',
    all: 'すべて見る',
  },
  ko: {
    export: 'CSV로 내보내기',
    portal: '포털 자체',
    heading: '활동 기록',
    loading: '활동 기록을 불러오는 중…',
    failed: '활동 기록을 불러오지 못했습니다.',
    tryAgain: '다시 시도',
    none: '아직 활동이 없습니다.',
    all: '모두 보기',
  },
}
