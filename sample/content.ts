import type { Localized, SampleImage, SampleReport, SampleTranslation, SampleWork } from './types.ts'
import { sampleAuthor } from './author.ts'
import { english } from './editions/en.ts'
import { japanese } from './editions/ja.ts'
import { korean } from './editions/ko.ts'
import { chinese } from './editions/zh.ts'
import { handbookImages, handbookWorks } from './handbook/works.ts'
import { plainWorks } from './plain-series.ts'
import { sampleDisclaimer } from './disclaimer.ts'
import { sampleImage } from './image.ts'
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

/** The report that shows everything a report can have. */
export const sampleReport = {
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
} satisfies SampleReport

export const sampleTranslations = [
  { form: 'text', text: chinese, pdf: `${slug}-zh-hans.pdf`, publicationDate },
  { form: 'text', text: japanese, pdf: `${slug}-ja.pdf`, publicationDate },
  { form: 'file', text: korean, pdf: `${slug}-ko.pdf`, publicationDate },
] satisfies SampleTranslation[]

/** All reports of the sample: that one, the short ones of the plain series, and the handbook. */
export const sampleWorks: SampleWork[] = [
  { report: sampleReport, image: sampleImage.file, translations: sampleTranslations },
  ...plainWorks,
  ...handbookWorks,
]

export const sampleImages: SampleImage[] = [sampleImage, ...handbookImages]
