import type { InterfaceLanguage } from '#domain/languages.ts'
import { LANGUAGES } from '#domain/languages.ts'
import { sampleAuthor } from './author.ts'
import { sampleLabel, sampleReport, sampleTranslations } from './content.ts'
import { sampleDisclaimer } from './disclaimer.ts'
import { sampleImage } from './image.ts'
import type { Block } from './markup.ts'
import { parseMarkup } from './markup.ts'
import { apln, carnegie } from './organisations.ts'
import { pdfLabels } from './pdf-labels.ts'
import { sampleCategory, sampleSeries } from './taxonomy.ts'
import type { SampleEditionText } from './types.ts'

type Section = { title: string; blocks: Block[] }

/** What the Typst template `sample/report.typ` sets: one language's report, ready to print. */
export type PdfDocument = {
  language: InterfaceLanguage
  label: string
  publisher: string
  category: string
  title: string
  /** The title before and after its colon, for the cover. */
  titleParts: string[]
  standfirst: string
  author: { name: string; nativeName: string; role: string }
  facts: string[]
  notice: string
  image: { file: string; alt: string }
  keywords: string[]
  date: { year: number; month: number; day: number }
  summary: Section
  keyFindings: Section
  body: Block[]
  endMatter: Section[]
}

/** @returns the text and the PDF's file name in each interface language */
export function pdfEditions(): { language: InterfaceLanguage; text: SampleEditionText; file: string }[] {
  const texts: { text: SampleEditionText; pdf: string }[] = [
    { text: sampleReport.original, pdf: sampleReport.pdf },
    ...sampleTranslations,
  ]
  return texts.flatMap(({ text, pdf }) => {
    const language = interfaceLanguage(text)
    return language ? [{ language, text, file: pdf }] : []
  })
}

function interfaceLanguage(text: SampleEditionText): InterfaceLanguage | null {
  if (text.language === 'zh-Hans') return 'zh'
  return text.language === 'en' || text.language === 'ja' || text.language === 'ko' ? text.language : null
}

/** @returns everything that the PDF of one language shows, from the same data as the pages */
export function pdfDocument(language: InterfaceLanguage, text: SampleEditionText): PdfDocument {
  const labels = pdfLabels[language]
  const credits = sampleImage.panels.map(({ position, description, credit }) =>
    labels.panel(position, description[language], credit[language]),
  )
  const nativeName = sampleAuthor.nativeNames[0]?.name ?? ''
  return {
    language,
    label: sampleLabel[language],
    publisher: apln.name[language],
    category: sampleCategory.name[language],
    title: text.title,
    titleParts: text.title.split(/(?<=[:：])\s*/),
    standfirst: text.standfirst,
    author: { name: authorName(language), nativeName, role: sampleAuthor.role[language] },
    facts: [
      `${sampleSeries.name[language]} · ${labels.seriesNumber(sampleReport.seriesNumber)}`,
      labels.sampleDate(formatDate(language)),
      labels.sampleNumber(sampleReport.reportNumber),
    ],
    notice: labels.sampleNotice,
    image: { file: sampleImage.file, alt: sampleImage.alt[language] },
    keywords: [...text.keywords],
    date: dateParts(),
    summary: { title: labels.summary, blocks: parseMarkup(text.summary) },
    keyFindings: {
      title: labels.keyFindings,
      blocks: parseMarkup([text.keyFindings.map((finding) => `- ${finding}`).join('\n')]),
    },
    body: parseMarkup(text.body),
    endMatter: [
      { title: labels.aboutAuthor, blocks: parseMarkup(sampleAuthor.bio[language]) },
      { title: labels.disclaimer, blocks: parseMarkup(sampleDisclaimer.text[language]) },
      { title: labels.funding, blocks: parseMarkup([carnegie.acknowledgement?.[language] ?? '']) },
      { title: labels.imageCredits, blocks: parseMarkup(credits) },
    ],
  }
}

function authorName(language: InterfaceLanguage): string {
  const tag = LANGUAGES[language].tag
  const native = sampleAuthor.nativeNames.find((form) => form.language === tag)
  return native?.name ?? `${sampleAuthor.familyName} ${sampleAuthor.givenName}`
}

function dateParts(): PdfDocument['date'] {
  const date = new Date(sampleReport.publicationDate)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

function formatDate(language: InterfaceLanguage): string {
  // "15 January 2025", as the other dates in the English prose are written.
  const locale = language === 'en' ? 'en-GB' : LANGUAGES[language].tag
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(sampleReport.publicationDate),
  )
}
