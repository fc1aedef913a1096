import type { LanguageTag } from './languages.ts'
import { pdfFileName } from './urls.ts'

export type DownloadFacts = {
  slug: string
  language: LanguageTag
  /** Of the edition. */
  title: string
  series: { slug: string; name: string; number: number | null } | null
}

/** Characters that file systems refuse in names, and control characters. */
const UNFIT_FOR_FILES = /[/\\:*?"<>|\p{Cc}]/gu

/** Most file systems take 255 bytes, of which a character of a Chinese title needs three. */
const LONGEST_TITLE = 60

const fitForFiles = (text: string) => text.replaceAll(UNFIT_FOR_FILES, ' ').replace(/\s+/g, ' ').trim()

/**
 * What an edition's PDF is called on the reader's disk, where reports of a series stand together in their order. The
 * address does not have the series, which may get another name; a download keeps the one of its day.
 *
 * @returns both forms for Content-Disposition (RFC 6266): ASCII, and as the edition writes it
 * @example downloadNames({ slug: 'trust', language: 'ja', title: '信頼', series: { slug: 'dialogue', name: '対話', number: 1 } })
 * // { ascii: 'dialogue-1-trust-ja.pdf', utf8: '対話 1 – 信頼.pdf' }
 */
export function downloadNames({ language, series, slug, title }: DownloadFacts): { ascii: string; utf8: string } {
  const file = pdfFileName(slug, language)
  const characters = Array.from(fitForFiles(title) || slug)
  const short =
    characters.length > LONGEST_TITLE
      ? `${characters
          .slice(0, LONGEST_TITLE - 1)
          .join('')
          .trim()}…`
      : characters.join('')
  if (!series) return { ascii: file, utf8: `${short}.pdf` }
  const number = series.number === null ? [] : [String(series.number)]
  return {
    ascii: [series.slug, ...number, file].join('-'),
    utf8: `${[fitForFiles(series.name), ...number].join(' ')} – ${short}.pdf`,
  }
}
