import type { Localized, SampleReport, SampleTranslation } from './types.ts'
import { sampleAuthor } from './author.ts'
import { english } from './editions/en.ts'
import { japanese } from './editions/ja.ts'
import { korean } from './editions/ko.ts'
import { chinese } from './editions/zh.ts'
import { sampleDisclaimer } from './disclaimer.ts'
import { carnegie } from './organisations.ts'
import { sampleCategory, sampleSeries, sampleTopics } from './taxonomy.ts'

/** Label that marks sample content, on every page of the PDFs and wherever the text is shown. */
export const sampleLabel: Localized = {
  en: 'Sample text',
  zh: '示例文本',
  ja: 'サンプルテキスト',
  ko: '샘플 텍스트',
}

const slug = 'us-soviet-top-down-trust-building'
const publicationDate = '2025-01-15'

export const sampleReport: SampleReport = {
  slug,
  original: english,
  pdf: `${slug}-en.pdf`,
  authorSlugs: [sampleAuthor.slug],
  categorySlug: sampleCategory.slug,
  topicSlugs: sampleTopics.map((topic) => topic.slug),
  seriesSlug: sampleSeries.slug,
  seriesNumber: 1,
  publicationDate,
  reportNumber: 'SAMPLE-001',
  licence: 'All rights reserved',
  funderSlugs: [carnegie.slug],
  disclaimerSlug: sampleDisclaimer.slug,
  sampleNotes: {
    en: 'Sample values: publication date, report number, licence, translated titles, names of series and organisations in translation, and all prose.',
    zh: '以下为示例内容：发布日期、报告编号、许可说明、译文标题、系列与机构的译名，以及全部正文。',
    ja: '次の項目はサンプルです：公開日、報告書番号、利用条件、翻訳版の題名、シリーズ名と団体名の訳、および本文のすべて。',
    ko: '다음은 샘플 값입니다: 발행일, 보고서 번호, 이용 조건, 번역본 제목, 시리즈와 기관의 번역 명칭, 그리고 본문 전체.',
  },
}

export const sampleTranslations: SampleTranslation[] = [
  { form: 'text', text: chinese, pdf: `${slug}-zh-hans.pdf`, publicationDate },
  { form: 'text', text: japanese, pdf: `${slug}-ja.pdf`, publicationDate },
  { form: 'file', text: korean, pdf: `${slug}-ko.pdf`, publicationDate },
]
