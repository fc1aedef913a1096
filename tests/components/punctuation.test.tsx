import { describe, expect, it } from '@jest/globals'
import { PersonName } from '#components/person-name.tsx'
import { ReportFigure } from '#components/report-figure.tsx'
import { ReportLanguages } from '#components/report-languages.tsx'
import { ReportListPage } from '#components/report-list-page.tsx'
import type { InterfaceLanguage } from '#domain/languages.ts'
import { panelsImage } from '../support/fixtures/images.ts'
import { reportEn, summaryOf } from '../support/fixtures/reports.ts'
import { renderIn } from './render-in.tsx'

/** Full-width marks bring their own space; half-width ones need it, or must not have it, by language. */
const name = {
  display: { text: 'Yu', lang: 'en' as const },
  others: [{ text: '于', lang: 'zh-Hans' as const }],
  family: 'Yu',
  given: '',
}
const withFile = {
  ...summaryOf(reportEn),
  languages: [
    { language: 'en' as const, form: 'text' as const },
    { language: 'vi' as const, form: 'file' as const },
  ],
}
const filtered = {
  filters: { year: '2025' },
  total: 0,
  page: 1,
  pages: 1,
  reports: [],
  facets: [],
  active: [{ kind: 'year' as const, label: { text: '2025', lang: 'en' as const }, hrefWithout: '/' }],
}

async function textsIn(language: InterfaceLanguage) {
  const { container } = await renderIn(
    language,
    <>
      <p id="name">
        <PersonName name={name} />
      </p>
      <ReportLanguages report={withFile} />
      <ReportFigure image={panelsImage} />
      <ReportListPage list={filtered} />
    </>,
  )
  const textOf = (selector: string) => container.querySelector(selector)?.textContent
  const caption = textOf('figcaption p')
  return [textOf('#name'), textOf('dd:last-of-type'), caption?.slice(0, caption.indexOf('leaders')), textOf('li a')]
}

describe('punctuation between parts of a text', () => {
  it.each([
    ['en', ['Yu (于)', 'Tiếng Việt (PDF only)', '(Left) Two ', 'Year: 2025 ×']],
    ['zh', ['Yu（于）', 'Tiếng Việt（仅有PDF）', '（左）Two ', '年份：2025 ×']],
    ['ja', ['Yu（于）', 'Tiếng Việt（PDFのみ）', '（左）Two ', '年：2025 ×']],
    ['ko', ['Yu(于)', 'Tiếng Việt(PDF만 제공)', '(왼쪽) Two ', '연도: 2025 ×']],
  ] as const)('is that of %s', async (language, texts) => {
    expect(await textsIn(language)).toEqual(texts)
  })
})
