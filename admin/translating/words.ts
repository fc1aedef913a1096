import type { InterfaceLanguage } from '#domain/languages.ts'
import type { FieldProgress, TranslatedField } from '#domain/staleness.ts'

/** What stands beside the fields of a translation, in each of the admin's languages. */
export type TranslatingWords = {
  /** @param language name of the original's language in the admin's language */
  original: (language: string) => string
  heading: string
  field: Record<TranslatedField, string>
  progress: Record<Exclude<FieldProgress, 'none'>, string>
  changed: string
  whatChanged: string
  presentText: string
  removed: string
  added: string
  upToDate: string
  allUpToDate: string
  marked: string
  /** @param fields names of those that were not marked */
  changedAgain: (fields: string) => string
  noReport: string
  loading: string
  failed: string
  tryAgain: string
  done: (current: number, all: number) => string
  start: string
  startHint: string
  started: string
  otherFile: string
}

const en: TranslatingWords = {
  original: (language) => `Original (${language})`,
  heading: 'Progress',
  field: {
    title: 'Title',
    standfirst: 'Standfirst',
    summary: 'Summary',
    keyFindings: 'Key findings',
    body: 'Full text',
    document: 'PDF',
  },
  progress: {
    missing: 'not begun',
    untranslated: 'still the original’s words',
    stale: 'original has changed',
    current: 'up to date',
  },
  changed: 'The original has changed since this was translated.',
  whatChanged: 'What changed',
  presentText: 'Present text',
  removed: 'removed',
  added: 'added',
  upToDate: 'Translation is up to date',
  allUpToDate: 'Mark all fields as up to date',
  marked: 'Marked as up to date.',
  changedAgain: (fields) =>
    `The original has changed again meanwhile: ${fields}. Look at what is new beside the text, then press again.`,
  noReport: 'Choose the report above: its text then stands beside each field.',
  loading: 'Loading the original…',
  failed: 'The original could not be loaded.',
  tryAgain: 'Try again',
  done: (current, all) => `${current} of ${all} fields up to date`,
  start: 'Start from the original',
  startHint: 'Puts the original’s headings, paragraphs and findings into the empty fields, to be translated in place.',
  started: 'The empty fields now hold the original’s text.',
  otherFile: 'The PDF of the original was replaced after this one was chosen.',
}

const zh: TranslatingWords = {
  original: (language) => `原文（${language}）`,
  heading: '进度',
  field: {
    title: '标题',
    standfirst: '导语',
    summary: '摘要',
    keyFindings: '主要发现',
    body: '正文',
    document: 'PDF',
  },
  progress: { missing: '未开始', untranslated: '仍为原文', stale: '原文已更改', current: '已是最新' },
  changed: '翻译之后，原文已更改。',
  whatChanged: '更改之处',
  presentText: '现有原文',
  removed: '删除',
  added: '新增',
  upToDate: '译文已是最新',
  allUpToDate: '将所有字段标记为最新',
  marked: '已标记为最新。',
  changedAgain: (fields) => `在此期间原文又有更改：${fields}。请查看文本旁新的更改之处，然后再次点击。`,
  noReport: '请先在上方选择报告，各字段旁会显示其原文。',
  loading: '正在加载原文…',
  failed: '无法加载原文。',
  tryAgain: '重试',
  done: (current, all) => `共 ${all} 个字段，${current} 个已是最新`,
  start: '从原文开始',
  startHint: '把原文的标题、段落和发现填入空白字段，直接在其上翻译。',
  started: '空白字段已填入原文。',
  otherFile: '选择此 PDF 之后，原文的 PDF 已被替换。',
}

const ja: TranslatingWords = {
  original: (language) => `原文（${language}）`,
  heading: '進み具合',
  field: {
    title: 'タイトル',
    standfirst: 'リード文',
    summary: '要約',
    keyFindings: '主な知見',
    body: '本文',
    document: 'PDF',
  },
  progress: { missing: '未着手', untranslated: '原文のまま', stale: '原文に変更あり', current: '最新' },
  changed: '翻訳した後に、原文が変更されました。',
  whatChanged: '変更点',
  presentText: '現在の原文',
  removed: '削除',
  added: '追加',
  upToDate: '訳文は最新です',
  allUpToDate: 'すべての項目を最新とする',
  marked: '最新として記録しました。',
  changedAgain: (fields) =>
    `その間に原文がまた変更されました：${fields}。横に表示される新しい変更点を確認してから、もう一度押してください。`,
  noReport: '上で報告書を選ぶと、各項目の横に原文が表示されます。',
  loading: '原文を読み込んでいます…',
  failed: '原文を読み込めませんでした。',
  tryAgain: 'もう一度試す',
  done: (current, all) => `${all}項目のうち${current}項目が最新`,
  start: '原文から始める',
  startHint: '原文の見出し、段落、知見を空の項目に入れ、その場で翻訳できるようにします。',
  started: '空の項目に原文を入れました。',
  otherFile: 'この PDF を選んだ後に、原文の PDF が差し替えられました。',
}

const ko: TranslatingWords = {
  original: (language) => `원문(${language})`,
  heading: '진행 상황',
  field: {
    title: '제목',
    standfirst: '리드문',
    summary: '요약',
    keyFindings: '주요 결과',
    body: '본문',
    document: 'PDF',
  },
  progress: { missing: '시작 전', untranslated: '아직 원문 그대로', stale: '원문이 바뀜', current: '최신' },
  changed: '번역한 뒤에 원문이 바뀌었습니다.',
  whatChanged: '바뀐 내용',
  presentText: '현재 원문',
  removed: '삭제됨',
  added: '추가됨',
  upToDate: '번역이 최신입니다',
  allUpToDate: '모든 항목을 최신으로 표시',
  marked: '최신으로 표시했습니다.',
  changedAgain: (fields) =>
    `그사이 원문이 다시 바뀌었습니다: ${fields}. 옆에서 새로 바뀐 내용을 확인한 다음 다시 누르세요.`,
  noReport: '위에서 보고서를 고르면 각 항목 옆에 원문이 보입니다.',
  loading: '원문을 불러오는 중…',
  failed: '원문을 불러오지 못했습니다.',
  tryAgain: '다시 시도',
  done: (current, all) => `${all}개 항목 중 ${current}개가 최신`,
  start: '원문에서 시작',
  startHint: '원문의 소제목, 문단, 결과를 빈 항목에 넣어 그 자리에서 번역하게 합니다.',
  started: '빈 항목에 원문을 넣었습니다.',
  otherFile: '이 PDF를 고른 뒤에 원문의 PDF가 교체되었습니다.',
}

export const translatingWords: Record<InterfaceLanguage, TranslatingWords> = { en, zh, ja, ko }
