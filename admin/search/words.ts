import type { InterfaceLanguage } from '#domain/languages.ts'

/** What the admin's search says, in each of the admin's languages. */
type SearchWords = {
  description: string
  field: string
  hint: string
  go: string
  loading: string
  failed: string
  tryAgain: string
  /** Before anything was typed. */
  begin: string
  /** @param typed what was looked for */
  none: (typed: string) => string
  advice: string
  found: (count: number) => string
  foundMore: (count: number) => string
  notWhole: string
  untitled: string
  original: string
  newerDraft: string
  changed: string
  page: (page: number) => string
  pageOfResults: (page: number, pages: number) => string
  previous: string
  next: string
}

export const searchWords: Record<InterfaceLanguage, SearchWords> = {
  en: {
    description: 'Every edition in every state, drafts and their PDFs included, as it was saved last.',
    field: 'Search all editions',
    hint: 'Words, people, series, topics',
    go: 'Search',
    loading: 'Searching…',
    failed: 'The search could not be done.',
    tryAgain: 'Try again',
    begin: 'Quotation marks hold words together; a minus before a word leaves out what has it.',
    none: (typed) => `Nothing was found for “${typed}”.`,
    advice: 'Try fewer words, another spelling, or the words of another language. What lies in the trash is not found.',
    found: (count) => (count === 1 ? 'One edition found.' : `${count} editions found.`),
    foundMore: (count) => `The best ${count} editions of more. Add a word to narrow them.`,
    notWhole: 'Some drafts have not been looked through yet. Search again in a moment.',
    untitled: 'Untitled',
    original: 'original',
    newerDraft: 'newer draft',
    changed: 'Changed',
    page: (page) => `Page ${page} of the PDF`,
    pageOfResults: (page, pages) => `Page ${page} of ${pages}`,
    previous: 'Previous',
    next: 'Next',
  },
  zh: {
    description: '搜索处于任何状态的所有版本（含草稿及其 PDF），以最近保存的内容为准。',
    field: '搜索所有版本',
    hint: '词语、人名、系列、主题',
    go: '搜索',
    loading: '正在搜索…',
    failed: '搜索未能完成。',
    tryAgain: '重试',
    begin: '引号内的词语作为整体搜索；词前加减号可排除含有该词的版本。',
    none: (typed) => `没有找到与“${typed}”相符的版本。`,
    advice: '请减少词语、换一种写法，或使用另一种语言的词语。回收站中的内容不在搜索范围内。',
    found: (count) => `找到 ${count} 个版本。`,
    foundMore: (count) => `显示最相符的 ${count} 个版本。请增加词语以缩小范围。`,
    notWhole: '部分草稿尚未检索，请稍后再搜索一次。',
    untitled: '无标题',
    original: '原文',
    newerDraft: '有更新的草稿',
    changed: '修改于',
    page: (page) => `PDF 第 ${page} 页`,
    pageOfResults: (page, pages) => `第 ${page} 页，共 ${pages} 页`,
    previous: '上一页',
    next: '下一页',
  },
  ja: {
    description: '下書きとその PDF を含む、あらゆる状態の版を、最後に保存された内容で検索します。',
    field: 'すべての版を検索',
    hint: '語句、人名、シリーズ、トピック',
    go: '検索',
    loading: '検索しています…',
    failed: '検索できませんでした。',
    tryAgain: '再試行',
    begin: '引用符で囲むと語句をまとめて検索します。語の前にマイナスを付けると、その語を含むものを除きます。',
    none: (typed) => `「${typed}」に一致する版はありません。`,
    advice: '語を減らす、別の表記にする、別の言語の語で試してください。ゴミ箱の中は検索されません。',
    found: (count) => `${count}件の版が見つかりました。`,
    foundMore: (count) => `一致度の高い${count}件を表示しています。語を加えると絞り込めます。`,
    notWhole: 'まだ検索対象になっていない下書きがあります。しばらくしてからもう一度検索してください。',
    untitled: '無題',
    original: '原文',
    newerDraft: '新しい下書きあり',
    changed: '更新',
    page: (page) => `PDF ${page}ページ`,
    pageOfResults: (page, pages) => `${pages}ページ中${page}ページ`,
    previous: '前へ',
    next: '次へ',
  },
  ko: {
    description: '초안과 그 PDF를 포함해 모든 상태의 판을 마지막으로 저장된 내용으로 검색합니다.',
    field: '모든 판 검색',
    hint: '단어, 인명, 시리즈, 주제',
    go: '검색',
    loading: '검색하는 중…',
    failed: '검색하지 못했습니다.',
    tryAgain: '다시 시도',
    begin: '따옴표로 묶으면 이어진 말로 찾고, 단어 앞에 빼기를 붙이면 그 단어가 있는 것을 제외합니다.',
    none: (typed) => `“${typed}”에 맞는 판이 없습니다.`,
    advice: '단어를 줄이거나 다른 표기, 다른 언어의 단어로 찾아보세요. 휴지통은 검색하지 않습니다.',
    found: (count) => `판 ${count}개를 찾았습니다.`,
    foundMore: (count) => `가장 잘 맞는 판 ${count}개입니다. 단어를 더해 좁혀 보세요.`,
    notWhole: '아직 살펴보지 못한 초안이 있습니다. 잠시 후 다시 검색하세요.',
    untitled: '제목 없음',
    original: '원문',
    newerDraft: '더 새로운 초안 있음',
    changed: '변경',
    page: (page) => `PDF ${page}쪽`,
    pageOfResults: (page, pages) => `${pages}쪽 중 ${page}쪽`,
    previous: '이전',
    next: '다음',
  },
}
