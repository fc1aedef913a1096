import type { InterfaceLanguage } from '#domain/languages.ts'
import type { Severity } from '#domain/severity.ts'

/** What the publication checklist beside the form says, in each of the admin's languages. */
export type ChecklistWords = {
  heading: string
  severity: Record<Severity, string>
  ready: string
  /** @param hints how many hints there are beside nothing that blocks */
  readyWithHints: (hints: number) => string
  toDo: (blocks: number, hints: number) => string
  otherForm: string
  loading: string
  failed: string
  tryAgain: string
}

const en: ChecklistWords = {
  heading: 'Before publishing',
  severity: { blocks: 'To do', warns: 'Hint' },
  ready: 'Ready to publish.',
  readyWithHints: (hints) => `Ready to publish, ${hints === 1 ? '1 hint' : `${hints} hints`}.`,
  toDo: (blocks, hints) => {
    const things = blocks === 1 ? '1 thing to do before publishing' : `${blocks} things to do before publishing`
    if (hints === 0) return `${things}.`
    return `${things}, ${hints === 1 ? '1 hint' : `${hints} hints`}.`
  },
  otherForm: 'opens its form in a new tab',
  loading: 'Looking at what is missing…',
  failed: 'The checklist could not be loaded.',
  tryAgain: 'Try again',
}

const zh: ChecklistWords = {
  heading: '发布之前',
  severity: { blocks: '待办', warns: '提示' },
  ready: '可以发布。',
  readyWithHints: (hints) => `可以发布，另有 ${hints} 条提示。`,
  toDo: (blocks, hints) => `发布前还有 ${blocks} 项待办${hints === 0 ? '' : `，${hints} 条提示`}。`,
  otherForm: '在新标签页打开其表单',
  loading: '正在检查缺少的内容…',
  failed: '无法加载核对清单。',
  tryAgain: '重试',
}

const ja: ChecklistWords = {
  heading: '公開の前に',
  severity: { blocks: '必須', warns: 'ヒント' },
  ready: '公開できます。',
  readyWithHints: (hints) => `公開できます。ヒントが${hints}件あります。`,
  toDo: (blocks, hints) => `公開前に必要なことが${blocks}件${hints === 0 ? '' : `、ヒントが${hints}件`}あります。`,
  otherForm: '新しいタブでフォームを開く',
  loading: '足りないものを確認しています…',
  failed: 'チェックリストを読み込めませんでした。',
  tryAgain: 'もう一度試す',
}

const ko: ChecklistWords = {
  heading: '발행하기 전에',
  severity: { blocks: '할 일', warns: '참고' },
  ready: '발행할 수 있습니다.',
  readyWithHints: (hints) => `발행할 수 있습니다. 참고할 것이 ${hints}건 있습니다.`,
  toDo: (blocks, hints) => `발행 전 할 일이 ${blocks}건${hints === 0 ? '' : `, 참고할 것이 ${hints}건`} 있습니다.`,
  otherForm: '새 탭에서 해당 양식 열기',
  loading: '빠진 것을 확인하는 중…',
  failed: '점검표를 불러오지 못했습니다.',
  tryAgain: '다시 시도',
}

export const checklistWords: Record<InterfaceLanguage, ChecklistWords> = { en, zh, ja, ko }
