import type { InterfaceLanguage } from '#domain/languages.ts'

export type ControlWords = {
  /** Buttons of an editor's toolbar, by Payload's keys. */
  button: Record<string, string>
  /** Menus of an editor's toolbar, by Payload's keys. */
  menu: Record<string, string>
  /** What Payload says in English whatever the language is. */
  english: Record<string, string>
  more: string
  home: string
  drag: string
  editFile: string
  removeFile: string
  clear: string
  selectAll: string
  previous: string
  next: string
  /** @param name what the row is about */
  selectRow: (name: string) => string
}

export const controlWords: Record<InterfaceLanguage, ControlWords> = {
  en: {
    button: {
      bold: 'Bold',
      italic: 'Italic',
      subscript: 'Subscript',
      superscript: 'Superscript',
      unorderedList: 'Bulleted list',
      orderedList: 'Numbered list',
      blockquote: 'Quotation',
      table: 'Table',
      link: 'Link',
      footnote: 'Footnote',
    },
    menu: {
      text: 'Kind of paragraph',
      add: 'Insert',
      format: 'Format',
      align: 'Alignment',
      indent: 'Indent',
      blocks: 'Blocks',
    },
    english: {},
    more: 'More actions',
    home: 'Dashboard',
    drag: 'Drag to move',
    editFile: 'Edit file',
    removeFile: 'Remove file',
    clear: 'Clear',
    selectAll: 'Select all rows',
    previous: 'Previous page',
    next: 'Next page',
    selectRow: (name) => `Select ${name}`,
  },
  zh: {
    button: {
      bold: '粗体',
      italic: '斜体',
      subscript: '下标',
      superscript: '上标',
      unorderedList: '项目符号列表',
      orderedList: '编号列表',
      blockquote: '引文',
      table: '表格',
      link: '链接',
      footnote: '脚注',
    },
    menu: { text: '段落类型', add: '插入', format: '格式', align: '对齐', indent: '缩进', blocks: '版块' },
    english: {
      'Edit link': '编辑链接',
      'Remove link': '移除链接',
      'Drag to move': '拖动以移动',
      'Add block': '添加版块',
      'Insert Paragraph': '插入段落',
    },
    more: '更多操作',
    home: '工作台',
    drag: '拖动以移动',
    editFile: '编辑文件',
    removeFile: '移除文件',
    clear: '清除',
    selectAll: '选择所有行',
    previous: '上一页',
    next: '下一页',
    selectRow: (name) => `选择${name}`,
  },
  ja: {
    button: {
      bold: '太字',
      italic: '斜体',
      subscript: '下付き',
      superscript: '上付き',
      unorderedList: '箇条書き',
      orderedList: '番号付きリスト',
      blockquote: '引用',
      table: '表',
      link: 'リンク',
      footnote: '脚注',
    },
    menu: { text: '段落の種類', add: '挿入', format: '書式', align: '配置', indent: 'インデント', blocks: 'ブロック' },
    english: {
      'Edit link': 'リンクを編集',
      'Remove link': 'リンクを削除',
      'Drag to move': 'ドラッグして移動',
      'Add block': 'ブロックを追加',
      'Insert Paragraph': '段落を挿入',
    },
    more: 'その他の操作',
    home: 'ダッシュボード',
    drag: 'ドラッグして移動',
    editFile: 'ファイルを編集',
    removeFile: 'ファイルを外す',
    clear: 'クリア',
    selectAll: 'すべての行を選択',
    previous: '前のページ',
    next: '次のページ',
    selectRow: (name) => `${name}を選択`,
  },
  ko: {
    button: {
      bold: '굵게',
      italic: '기울임',
      subscript: '아래 첨자',
      superscript: '위 첨자',
      unorderedList: '글머리 기호 목록',
      orderedList: '번호 목록',
      blockquote: '인용',
      table: '표',
      link: '링크',
      footnote: '각주',
    },
    menu: { text: '단락 종류', add: '삽입', format: '서식', align: '정렬', indent: '들여쓰기', blocks: '블록' },
    english: {
      'Edit link': '링크 편집',
      'Remove link': '링크 제거',
      'Drag to move': '끌어서 옮기기',
      'Add block': '블록 추가',
      'Insert Paragraph': '단락 삽입',
    },
    more: '그 밖의 작업',
    home: '대시보드',
    drag: '끌어서 옮기기',
    editFile: '파일 편집',
    removeFile: '파일 제거',
    clear: '지우기',
    selectAll: '모든 행 선택',
    previous: '이전 페이지',
    next: '다음 페이지',
    selectRow: (name) => `${name} 선택`,
  },
}
