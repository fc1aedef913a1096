import type { InterfaceLanguage } from '#domain/languages.ts'

/** What is said about footnotes in an editor, in each of the admin's languages. */
export type FootnoteWords = {
  insert: string
  add: string
  edit: string
  /** @param text what the note says */
  mark: (text: string) => string
  empty: string
  notes: string
}

export const footnoteWords: Record<InterfaceLanguage, FootnoteWords> = {
  en: {
    insert: 'Footnote',
    add: 'Add a footnote',
    edit: 'Edit footnote',
    mark: (text) => `Footnote: ${text}. Press Enter to edit.`,
    empty: 'This footnote is empty. Press Enter to write it.',
    notes: 'Notes',
  },
  zh: {
    insert: '脚注',
    add: '添加脚注',
    edit: '编辑脚注',
    mark: (text) => `脚注：${text}。按回车键编辑。`,
    empty: '此脚注为空。按回车键填写。',
    notes: '注释',
  },
  ja: {
    insert: '脚注',
    add: '脚注を追加',
    edit: '脚注を編集',
    mark: (text) => `脚注：${text}。Enter キーで編集します。`,
    empty: 'この脚注は空です。Enter キーで入力します。',
    notes: '注',
  },
  ko: {
    insert: '각주',
    add: '각주 추가',
    edit: '각주 편집',
    mark: (text) => `각주: ${text}. Enter 키를 누르면 편집합니다.`,
    empty: '이 각주는 비어 있습니다. Enter 키를 눌러 작성하세요.',
    notes: '주',
  },
}
