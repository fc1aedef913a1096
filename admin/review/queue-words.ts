import type { InterfaceLanguage } from '#domain/languages.ts'

/** What the queue of editions in review says, in each of the admin's languages. */
type QueueWords = {
  about: string
  empty: string
  loading: string
  failed: string
  tryAgain: string
  edition: string
  language: string
  original: string
  submitted: string
  /** Stands for a person where nobody is known. */
  unknown: string
  towardsOriginal: string
  upToDate: string
  comments: string
  untitled: string
  caption: (count: number) => string
}

export const queueWords: Record<InterfaceLanguage, QueueWords> = {
  en: {
    about: 'What has waited longest comes first.',
    empty: 'Nothing waits for review. Well done.',
    loading: 'Loading the queue…',
    failed: 'The queue could not be loaded.',
    tryAgain: 'Try again',
    edition: 'Edition',
    language: 'Language',
    original: 'original',
    submitted: 'Submitted',
    unknown: 'unknown',
    towardsOriginal: 'Towards the original',
    upToDate: 'up to date',
    comments: 'Open comments',
    untitled: 'Untitled',
    caption: (count) => (count === 1 ? '1 edition in review' : `${count} editions in review`),
  },
  zh: {
    about: '等待最久的排在最前。',
    empty: '没有待审核的内容，辛苦了。',
    loading: '正在加载待审核列表…',
    failed: '无法加载待审核列表。',
    tryAgain: '重试',
    edition: '版本',
    language: '语言',
    original: '原文',
    submitted: '提交',
    unknown: '未知',
    towardsOriginal: '与原文对比',
    upToDate: '已是最新',
    comments: '未解决的评论',
    untitled: '无标题',
    caption: (count) => `${count} 个版本待审核`,
  },
  ja: {
    about: '待ち時間の長いものから順に並んでいます。',
    empty: '確認待ちの版はありません。お疲れさまでした。',
    loading: '確認待ちの一覧を読み込んでいます…',
    failed: '一覧を読み込めませんでした。',
    tryAgain: 'もう一度試す',
    edition: '版',
    language: '言語',
    original: '原文',
    submitted: '依頼',
    unknown: '不明',
    towardsOriginal: '原文との関係',
    upToDate: '最新',
    comments: '未解決のコメント',
    untitled: '無題',
    caption: (count) => `確認待ち ${count}件`,
  },
  ko: {
    about: '오래 기다린 것부터 나옵니다.',
    empty: '검토를 기다리는 판이 없습니다. 수고하셨습니다.',
    loading: '검토 목록을 불러오는 중…',
    failed: '검토 목록을 불러오지 못했습니다.',
    tryAgain: '다시 시도',
    edition: '판',
    language: '언어',
    original: '원문',
    submitted: '요청',
    unknown: '알 수 없음',
    towardsOriginal: '원문 대비',
    upToDate: '최신',
    comments: '해결되지 않은 의견',
    untitled: '제목 없음',
    caption: (count) => `검토를 기다리는 판 ${count}개`,
  },
}
