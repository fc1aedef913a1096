import type { InterfaceLanguage } from '#domain/languages.ts'

/** The words of the panel about the PDF that the portal sets, in each of the admin's languages. */
export type TypesetWords = {
  heading: string
  hint: string
  preview: string
  state: {
    none: string
    waiting: string
    made: (pages: number, kilobytes: number) => string
    failed: string
  }
  makeAgain: string
  asked: string
  loading: string
  unknown: string
  tryAgain: string
}

const en: TypesetWords = {
  heading: 'PDF made by the portal',
  hint: 'While no file is chosen here, the portal makes the PDF from the full text, and again whenever the published text changes.',
  preview: 'See the saved draft as a PDF',
  state: {
    none: 'Readers have none yet: it is made when this edition is published with a full text and without a file.',
    waiting: 'It is being made. Readers get it in a few seconds.',
    made: (pages, kilobytes) => `Readers have it: ${pages} ${pages === 1 ? 'page' : 'pages'}, ${kilobytes} KB.`,
    failed:
      'It could not be made, and readers have none. See the draft as a PDF, put right what looks wrong there (a table or an image, for example), publish again, or upload a file.',
  },
  makeAgain: 'Make it again',
  asked: 'It is made again.',
  loading: 'Looking for the PDF …',
  unknown: 'How the PDF stands could not be found out.',
  tryAgain: 'Try again',
}

const zh: TypesetWords = {
  heading: '由门户生成的 PDF',
  hint: '此处未选择文件时，门户会根据正文生成 PDF；已发布的文本有变动时会重新生成。',
  preview: '以 PDF 查看已保存的草稿',
  state: {
    none: '读者尚无此 PDF：版本发布后，如有正文且未上传文件，便会生成。',
    waiting: '正在生成，几秒钟后读者即可下载。',
    made: (pages, kilobytes) => `读者可以下载：${pages} 页，${kilobytes} KB。`,
    failed:
      '未能生成，读者目前没有 PDF。请以 PDF 查看草稿，修正其中有问题的部分（例如表格或图片）后重新发布，或上传文件。',
  },
  makeAgain: '重新生成',
  asked: '正在重新生成。',
  loading: '正在查询 PDF……',
  unknown: '无法得知 PDF 的情况。',
  tryAgain: '重试',
}

const ja: TypesetWords = {
  heading: 'ポータルが作成するPDF',
  hint: 'ここでファイルを選ばない間は、ポータルが本文からPDFを作成します。公開中の文面が変わると作り直します。',
  preview: '保存した下書きをPDFで見る',
  state: {
    none: '読者向けのPDFはまだありません。本文があり、ファイルのない版が公開されると作成します。',
    waiting: '作成中です。数秒後に読者に届きます。',
    made: (pages, kilobytes) => `読者に公開中：${pages}ページ、${kilobytes} KB。`,
    failed:
      '作成できず、読者向けのPDFはありません。下書きをPDFで確認し、表や画像などの問題を直して公開し直すか、ファイルをアップロードしてください。',
  },
  makeAgain: '作り直す',
  asked: '作り直しています。',
  loading: 'PDFを確認しています…',
  unknown: 'PDFの状態を確認できませんでした。',
  tryAgain: '再試行',
}

const ko: TypesetWords = {
  heading: '포털이 만드는 PDF',
  hint: '여기에 파일을 고르지 않으면 포털이 본문으로 PDF를 만들고, 발행된 글이 바뀌면 다시 만듭니다.',
  preview: '저장한 초안을 PDF로 보기',
  state: {
    none: '아직 독자용 PDF가 없습니다. 본문이 있고 파일이 없는 판이 발행되면 만듭니다.',
    waiting: '만드는 중입니다. 몇 초 뒤에 독자가 받을 수 있습니다.',
    made: (pages, kilobytes) => `독자가 받을 수 있습니다: ${pages}쪽, ${kilobytes} KB.`,
    failed:
      '만들지 못해 독자용 PDF가 없습니다. 초안을 PDF로 보고 표나 이미지 등 잘못된 곳을 고쳐 다시 발행하거나 파일을 올리세요.',
  },
  makeAgain: '다시 만들기',
  asked: '다시 만들고 있습니다.',
  loading: 'PDF를 확인하는 중…',
  unknown: 'PDF의 상태를 알 수 없습니다.',
  tryAgain: '다시 시도',
}

export const typesetWords: Record<InterfaceLanguage, TypesetWords> = { en, zh, ja, ko }
