import type { InterfaceLanguage } from '#domain/languages.ts'

/** What the dialog for corrections says, in each of the admin's languages. */
export type CorrectionWords = {
  add: string
  heading: string
  explanation: string
  date: string
  note: string
  noteHint: string
  missing: string
  confirm: string
  working: string
  done: string
  failed: string
}

export const correctionWords: Record<InterfaceLanguage, CorrectionWords> = {
  en: {
    add: 'Add a correction…',
    heading: 'Add a correction to the published edition',
    explanation: 'Readers see it at once under the heading of the page. A newer draft stays a draft.',
    date: 'Date',
    note: 'Note to readers',
    noteHint: 'What was wrong and what is right, in the language of this edition.',
    missing: 'Write what was corrected.',
    confirm: 'Publish the correction',
    working: 'One moment…',
    done: 'The correction is published.',
    failed: 'This did not work. Check the connection and try again.',
  },
  zh: {
    add: '添加更正…',
    heading: '为已发布版本添加更正',
    explanation: '读者会立即在页面标题下看到。较新的草稿仍为草稿。',
    date: '日期',
    note: '致读者的说明',
    noteHint: '说明何处有误、正确内容为何，使用本版本的语言。',
    missing: '请写明更正内容。',
    confirm: '发布更正',
    working: '请稍候…',
    done: '更正已发布。',
    failed: '操作未成功。请检查网络后重试。',
  },
  ja: {
    add: '訂正を加える…',
    heading: '公開中の版に訂正を加える',
    explanation: 'ページの見出しの下にすぐに表示されます。新しい下書きは下書きのままです。',
    date: '日付',
    note: '読者への説明',
    noteHint: '誤りと正しい内容を、この版の言語で。',
    missing: '訂正の内容を書いてください。',
    confirm: '訂正を公開',
    working: 'お待ちください…',
    done: '訂正を公開しました。',
    failed: 'うまくいきませんでした。接続を確認してもう一度お試しください。',
  },
  ko: {
    add: '정정 추가…',
    heading: '발행된 판에 정정 추가',
    explanation: '페이지 제목 아래에 바로 표시됩니다. 더 새로운 초안은 초안으로 남습니다.',
    date: '날짜',
    note: '독자에게 알림',
    noteHint: '무엇이 틀렸고 무엇이 맞는지 이 판의 언어로 적습니다.',
    missing: '정정한 내용을 쓰세요.',
    confirm: '정정 발행',
    working: '잠시만요…',
    done: '정정을 발행했습니다.',
    failed: '되지 않았습니다. 연결을 확인하고 다시 시도하세요.',
  },
}
