import type { InterfaceLanguage } from '#domain/languages.ts'

/** What the admin says about the reading of a PDF, in each of its languages. */
export type PdfWords = {
  heading: string
  /** In place of the heading, beside a field that has one. */
  ofChosen: string
  waiting: string
  reading: (done: number, pages: number) => string
  /** In a cell of a list. */
  short: { waiting: string; reading: (done: number, pages: number) => string; read: string; failed: string }
  fine: (pages: number) => string
  found: (pages: number) => string
  cannot: string
  readAgain: string
  failed: string
  tryAgain: string
}

const en: PdfWords = {
  heading: 'What was found in the file',
  ofChosen: 'About this file',
  waiting: 'Waits to be read…',
  reading: (done, pages) => `Being read: page ${done} of ${pages}`,
  short: {
    waiting: 'Waits to be read',
    reading: (done, pages) => `Being read, ${done} of ${pages}`,
    read: 'Read',
    failed: 'Could not be read',
  },
  fine: (pages) => `Read, ${pages === 1 ? '1 page' : `${pages} pages`}. There is nothing to say about it.`,
  found: (pages) => `Read, ${pages === 1 ? '1 page' : `${pages} pages`}.`,
  cannot: 'Could not be read.',
  readAgain: 'Read again',
  failed: 'The portal did not say how the file is.',
  tryAgain: 'Try again',
}

const zh: PdfWords = {
  heading: '文件检查结果',
  ofChosen: '关于此文件',
  waiting: '等待读取…',
  reading: (done, pages) => `正在读取：第 ${done} 页，共 ${pages} 页`,
  short: {
    waiting: '等待读取',
    reading: (done, pages) => `读取中 ${done}/${pages}`,
    read: '已读取',
    failed: '无法读取',
  },
  fine: (pages) => `已读取，共 ${pages} 页，未发现问题。`,
  found: (pages) => `已读取，共 ${pages} 页。`,
  cannot: '无法读取。',
  readAgain: '重新读取',
  failed: '无法获知文件状况。',
  tryAgain: '重试',
}

const ja: PdfWords = {
  heading: 'ファイルの点検結果',
  ofChosen: 'このファイルについて',
  waiting: '読み取りを待っています…',
  reading: (done, pages) => `読み取り中：${pages} ページ中 ${done} ページ`,
  short: {
    waiting: '読み取り待ち',
    reading: (done, pages) => `読み取り中 ${done}/${pages}`,
    read: '読み取り済み',
    failed: '読み取れません',
  },
  fine: (pages) => `読み取り済み、${pages} ページ。問題はありません。`,
  found: (pages) => `読み取り済み、${pages} ページ。`,
  cannot: '読み取れませんでした。',
  readAgain: 'もう一度読み取る',
  failed: 'ファイルの状態を確認できませんでした。',
  tryAgain: 'もう一度試す',
}

const ko: PdfWords = {
  heading: '파일 점검 결과',
  ofChosen: '이 파일에 대하여',
  waiting: '읽기를 기다리는 중…',
  reading: (done, pages) => `읽는 중: ${pages}쪽 가운데 ${done}쪽`,
  short: {
    waiting: '읽기 대기',
    reading: (done, pages) => `읽는 중 ${done}/${pages}`,
    read: '읽음',
    failed: '읽을 수 없음',
  },
  fine: (pages) => `읽음, ${pages}쪽. 문제가 없습니다.`,
  found: (pages) => `읽음, ${pages}쪽.`,
  cannot: '읽을 수 없습니다.',
  readAgain: '다시 읽기',
  failed: '파일 상태를 알 수 없었습니다.',
  tryAgain: '다시 시도',
}

export const pdfWords: Record<InterfaceLanguage, PdfWords> = { en, zh, ja, ko }
