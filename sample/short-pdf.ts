import { sampleAuthor } from './author.ts'
import { plainAuthors } from './plain-authors.ts'
import { japaneseSample, plainWorks, vietnameseSample } from './plain-series.ts'

/** What the Typst template `sample/short.typ` sets: a short entry on one page. */
export type ShortPdf = {
  file: string
  language: string
  /** Region of the fonts for shared Han characters. */
  cjk: 'JP' | 'SC'
  latin: boolean
  label: string
  title: string
  standfirst: string
  authors: string[]
  date: { year: number; month: number; day: number }
  paragraphs: string[]
}

const LABELS: Record<string, string> = { ja: 'サンプルテキスト', vi: 'Văn bản mẫu' }

/** @returns the short PDFs: of the Japanese original, and the Vietnamese edition that is nothing else */
export function shortPdfs(): ShortPdf[] {
  return [japaneseSample, vietnameseSample].map(({ pdf, slug, text }): ShortPdf => {
    const report = plainWorks.find((work) => work.report.slug === slug)?.report
    const date = new Date(report?.publicationDate ?? '')
    const authors = (report?.authorSlugs ?? []).flatMap((author) => nameOf(author, text.language))
    return {
      file: pdf,
      language: text.language,
      cjk: text.language === 'ja' ? 'JP' : 'SC',
      latin: text.language === 'vi',
      label: LABELS[text.language] ?? '',
      title: text.title,
      standfirst: text.standfirst,
      authors,
      date: { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() },
      paragraphs: [...text.summary, ...text.keyFindings].map((paragraph) => paragraph.replaceAll('**', '')),
    }
  })
}

function nameOf(slug: string, language: string): string[] {
  const person = [sampleAuthor, ...plainAuthors].find((author) => author.slug === slug)
  if (!person) return []
  const native = person.nativeNames.find((form) => form.language === language)
  return [native?.name ?? `${person.givenName} ${person.familyName}`]
}
