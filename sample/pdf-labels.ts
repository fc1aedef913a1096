import type { InterfaceLanguage } from '#domain/languages.ts'

/** Headings and standing words of the typeset report. */
export type PdfLabels = {
  summary: string
  keyFindings: string
  aboutAuthor: string
  disclaimer: string
  funding: string
  imageCredits: string
  /** One panel of the image: its place, what the photograph shows, and its credit. */
  panel: (position: 'left' | 'right', description: string, credit: string) => string
  seriesNumber: (number: number) => string
  sampleDate: (date: string) => string
  sampleNumber: (number: string) => string
  /** On the cover: what a reader holds. */
  sampleNotice: string
}

export const pdfLabels: Record<InterfaceLanguage, PdfLabels> = {
  en: {
    summary: 'Summary',
    keyFindings: 'Key findings',
    aboutAuthor: 'About the author',
    disclaimer: 'Disclaimer',
    funding: 'Funding',
    imageCredits: 'Image credits',
    panel: (position, description, credit) => `(${position === 'left' ? 'Left' : 'Right'}) ${description}. ${credit}.`,
    seriesNumber: (number) => `No. ${number}`,
    sampleDate: (date) => `Publication date (sample): ${date}`,
    sampleNumber: (number) => `Report number (sample): ${number}`,
    sampleNotice:
      'Sample text. This document was written and typeset to show how the portal works. It is not the published report; its date, its number and its prose are samples.',
  },
  zh: {
    summary: '摘要',
    keyFindings: '要点',
    aboutAuthor: '作者简介',
    disclaimer: '免责声明',
    funding: '资助',
    imageCredits: '图片来源',
    panel: (position, description, credit) => `（${position === 'left' ? '左' : '右'}）${description}。${credit}。`,
    seriesNumber: (number) => `第${number}号`,
    sampleDate: (date) => `发布日期（示例）：${date}`,
    sampleNumber: (number) => `报告编号（示例）：${number}`,
    sampleNotice:
      '示例文本。本文件为展示本网站的功能而撰写和排版，并非已发表的报告；其中的中文标题、日期、编号和正文均为示例。',
  },
  ja: {
    summary: '要旨',
    keyFindings: '要点',
    aboutAuthor: '執筆者について',
    disclaimer: '免責事項',
    funding: '助成',
    imageCredits: '画像クレジット',
    panel: (position, description, credit) => `（${position === 'left' ? '左' : '右'}）${description}。${credit}。`,
    seriesNumber: (number) => `第${number}号`,
    sampleDate: (date) => `公開日（サンプル）：${date}`,
    sampleNumber: (number) => `報告書番号（サンプル）：${number}`,
    sampleNotice:
      'サンプルテキスト。この文書は、本サイトの機能を示すために書き下ろし、組版したものです。刊行された報告書ではなく、日本語の題名、日付、番号、本文はいずれもサンプルです。',
  },
  ko: {
    summary: '요약',
    keyFindings: '주요 내용',
    aboutAuthor: '저자 소개',
    disclaimer: '면책 조항',
    funding: '후원',
    imageCredits: '이미지 출처',
    panel: (position, description, credit) => `(${position === 'left' ? '왼쪽' : '오른쪽'}) ${description}. ${credit}.`,
    seriesNumber: (number) => `제${number}호`,
    sampleDate: (date) => `발행일(샘플): ${date}`,
    sampleNumber: (number) => `보고서 번호(샘플): ${number}`,
    sampleNotice:
      '샘플 텍스트. 이 문서는 포털의 기능을 보여 주기 위해 쓰고 조판한 것으로, 실제 발간된 보고서가 아닙니다. 한국어 제목과 날짜, 번호, 본문은 모두 샘플입니다.',
  },
}
