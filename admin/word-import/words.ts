import type { InterfaceLanguage } from '#domain/languages.ts'
import type { FindingCode } from '#domain/word-import/findings.ts'

/** What is said when a text comes from Word, in each of the admin's languages. */
export type WordImportWords = {
  choose: string
  orDrop: string
  reading: string
  failed: string
  tooLarge: string
  empty: string
  /** @param name of the file */
  done: (name: string) => string
  undo: string
  leftOut: string
  pasted: string
  finding: Record<FindingCode, (count: number) => string>
  dismiss: string
  askHeading: string
  ask: string
  replace: string
  append: string
  cancel: string
}

const en: WordImportWords = {
  choose: 'Import from Word (.docx)…',
  orDrop: 'or drop the file here',
  reading: 'Reading the document…',
  failed: 'The document could not be imported. Check your connection and try again.',
  tooLarge: 'The file is larger than 20 MB. Remove its pictures in Word, save it and import it again.',
  empty: 'The document has no text that could be imported.',
  done: (name) => `“${name}” was imported. Look it through before you publish.`,
  undo: 'Ctrl+Z (⌘Z on a Mac) in the text undoes the import; the text saved before is under Versions, too.',
  leftOut: 'Look at these:',
  pasted: 'Pasted, but not all of it:',
  finding: {
    images: (count) =>
      `${count === 1 ? '1 picture was' : `${count} pictures were`} left out. Upload pictures as images, with their credit.`,
    textBoxes: (count) =>
      `The text of ${count === 1 ? '1 text box stands' : `${count} text boxes stands`} where the box was anchored. Check its place.`,
    equations: (count) => `${count === 1 ? '1 equation was' : `${count} equations were`} left out. Write them as text.`,
    struckOut: (count) =>
      `${count === 1 ? '1 struck-out passage was' : `${count} struck-out passages were`} taken over as ordinary text. Delete what nobody is to read.`,
    trackedChanges: (count) =>
      `${count === 1 ? '1 tracked change was' : `${count} tracked changes were`} taken over as accepted. Check that this is the final text.`,
    comments: (count) => `${count === 1 ? '1 comment was' : `${count} comments were`} left out.`,
    links: (count) =>
      `${count === 1 ? '1 link leads' : `${count} links lead`} to a file or no web address; only the words were kept.`,
    footnotes: (count) =>
      `${count === 1 ? '1 footnote was' : `${count} footnotes were`} left out: this field has no footnotes.`,
    tables: (count) =>
      `${count === 1 ? '1 table was' : `${count} tables were`} turned into paragraphs: this field has no tables.`,
  },
  dismiss: 'Close',
  askHeading: 'There is already text here',
  ask: 'Replace it with the document, or add the document at its end?',
  replace: 'Replace the text',
  append: 'Add at the end',
  cancel: 'Cancel',
}

const zh: WordImportWords = {
  choose: '从 Word 导入（.docx）…',
  orDrop: '或将文件拖放到此处',
  reading: '正在读取文档…',
  failed: '无法导入文档。请检查网络连接后重试。',
  tooLarge: '文件超过 20 MB。请在 Word 中删除图片、保存后重新导入。',
  empty: '文档中没有可导入的文字。',
  done: (name) => `已导入“${name}”。发布前请通读一遍。`,
  undo: '在正文中按 Ctrl+Z（Mac 为 ⌘Z）可撤销导入；此前保存的文本也可在“版本”中找到。',
  leftOut: '请留意：',
  pasted: '已粘贴，但有以下例外：',
  finding: {
    images: (count) => `略去 ${count} 张图片。请将图片作为图像上传并注明来源。`,
    textBoxes: (count) => `${count} 个文本框的文字置于其锚定位置。请检查位置。`,
    equations: (count) => `略去 ${count} 个公式。请改用文字书写。`,
    struckOut: (count) => `${count} 处带删除线的文字已作为普通文字导入。请删除不应保留的内容。`,
    trackedChanges: (count) => `${count} 处修订按已接受处理。请确认这是定稿。`,
    comments: (count) => `略去 ${count} 条批注。`,
    links: (count) => `${count} 个链接指向文件或非网络地址，仅保留文字。`,
    footnotes: (count) => `略去 ${count} 条脚注：此栏不支持脚注。`,
    tables: (count) => `${count} 个表格已转为段落：此栏不支持表格。`,
  },
  dismiss: '关闭',
  askHeading: '此处已有文字',
  ask: '要用文档替换现有文字，还是加在末尾？',
  replace: '替换文字',
  append: '加在末尾',
  cancel: '取消',
}

const ja: WordImportWords = {
  choose: 'Word から取り込む（.docx）…',
  orDrop: 'またはここにファイルをドロップ',
  reading: '文書を読み取っています…',
  failed: '文書を取り込めませんでした。接続を確認してもう一度お試しください。',
  tooLarge: 'ファイルが 20 MB を超えています。Word で図を削除して保存し、取り込み直してください。',
  empty: '取り込める文章がありません。',
  done: (name) => `「${name}」を取り込みました。公開前に通読してください。`,
  undo: '本文で Ctrl+Z（Mac は ⌘Z）を押すと取り消せます。以前に保存した文章は「バージョン」にもあります。',
  leftOut: '次の点を確認してください。',
  pasted: '貼り付けましたが、次の点を確認してください。',
  finding: {
    images: (count) => `図 ${count} 点を省きました。画像としてアップロードし、クレジットを付けてください。`,
    textBoxes: (count) => `テキストボックス ${count} 個の文章は固定位置に置かれています。位置を確認してください。`,
    equations: (count) => `数式 ${count} 個を省きました。文字で書いてください。`,
    struckOut: (count) =>
      `取り消し線の付いた文字 ${count} か所を通常の文字として取り込みました。不要なものは削除してください。`,
    trackedChanges: (count) => `変更履歴 ${count} 件を承諾済みとして扱いました。最終稿か確認してください。`,
    comments: (count) => `コメント ${count} 件を省きました。`,
    links: (count) => `リンク ${count} 件はファイルなどウェブ以外を指すため、文字だけ残しました。`,
    footnotes: (count) => `脚注 ${count} 件を省きました。この欄では脚注を使えません。`,
    tables: (count) => `表 ${count} 個を段落にしました。この欄では表を使えません。`,
  },
  dismiss: '閉じる',
  askHeading: '既に文章があります',
  ask: '文書で置き換えますか、末尾に追加しますか。',
  replace: '置き換える',
  append: '末尾に追加',
  cancel: 'キャンセル',
}

const ko: WordImportWords = {
  choose: 'Word에서 가져오기(.docx)…',
  orDrop: '또는 여기에 파일을 놓으세요',
  reading: '문서를 읽는 중…',
  failed: '문서를 가져오지 못했습니다. 연결을 확인하고 다시 시도하세요.',
  tooLarge: '파일이 20MB를 넘습니다. Word에서 그림을 지우고 저장한 뒤 다시 가져오세요.',
  empty: '가져올 글이 없는 문서입니다.',
  done: (name) => `“${name}”을(를) 가져왔습니다. 발행하기 전에 훑어보세요.`,
  undo: '본문에서 Ctrl+Z(Mac은 ⌘Z)를 누르면 취소됩니다. 이전에 저장한 글은 ‘버전’에도 있습니다.',
  leftOut: '다음을 확인하세요.',
  pasted: '붙여 넣었지만 다음을 확인하세요.',
  finding: {
    images: (count) => `그림 ${count}개를 뺐습니다. 이미지로 올리고 출처를 적으세요.`,
    textBoxes: (count) => `텍스트 상자 ${count}개의 글은 고정된 자리에 놓였습니다. 위치를 확인하세요.`,
    equations: (count) => `수식 ${count}개를 뺐습니다. 글로 적으세요.`,
    struckOut: (count) => `취소선이 그어진 글 ${count}곳을 보통 글자로 가져왔습니다. 남기지 않을 것은 지우세요.`,
    trackedChanges: (count) => `변경 내용 ${count}건을 적용한 것으로 가져왔습니다. 최종 원고인지 확인하세요.`,
    comments: (count) => `메모 ${count}개를 뺐습니다.`,
    links: (count) => `링크 ${count}개는 파일 등 웹이 아닌 곳을 가리켜 글자만 남겼습니다.`,
    footnotes: (count) => `각주 ${count}개를 뺐습니다. 이 칸에는 각주를 쓸 수 없습니다.`,
    tables: (count) => `표 ${count}개를 문단으로 바꿨습니다. 이 칸에는 표를 쓸 수 없습니다.`,
  },
  dismiss: '닫기',
  askHeading: '이미 글이 있습니다',
  ask: '문서로 바꿀까요, 끝에 덧붙일까요?',
  replace: '글 바꾸기',
  append: '끝에 추가',
  cancel: '취소',
}

export const wordImportWords: Record<InterfaceLanguage, WordImportWords> = { en, zh, ja, ko }
