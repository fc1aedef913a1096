import type { InterfaceLanguage, LanguageTag } from './languages.ts'

/** Paths of reader pages and files; always relative to the public origin, always with the interface language first. */

export const homePath = (language: InterfaceLanguage) => `/${language}`
/** Web app manifest: name, icons and colours for devices that keep the site among their programs. */
export const manifestPath = (language: InterfaceLanguage) => `/${language}/manifest.webmanifest`
export const aboutPath = (language: InterfaceLanguage) => `/${language}/about`
export const accessibilityPath = (language: InterfaceLanguage) => `/${language}/accessibility`
export const authorsPath = (language: InterfaceLanguage) => `/${language}/authors`
export const authorPath = (language: InterfaceLanguage, slug: string) => `/${language}/authors/${slug}`
export const reportsPath = (language: InterfaceLanguage) => `/${language}/reports`
export const reportPath = (language: InterfaceLanguage, slug: string) => `/${language}/reports/${slug}`

export const seriesIndexPath = (language: InterfaceLanguage) => `/${language}/series`
export const seriesPath = (language: InterfaceLanguage, slug: string) => `/${language}/series/${slug}`
export const topicsPath = (language: InterfaceLanguage) => `/${language}/topics`
export const topicPath = (language: InterfaceLanguage, slug: string) => `/${language}/topics/${slug}`
export const yearsPath = (language: InterfaceLanguage) => `/${language}/years`
export const yearPath = (language: InterfaceLanguage, year: number) => `/${language}/years/${year}`

/**
 * The Atom feed of a page that lists reports: the home page, a series or an author.
 *
 * @param page path of that page @example feedPath(seriesPath('ja', 'dialogue')) // '/ja/series/dialogue/feed.atom'
 */
export const feedPath = (page: string) => `${page}/feed.atom`

/** The poster of a report's edition, or of the site. @example posterPath(homePath('ja')) // '/ja/poster.png' */
export const posterPath = (page: string) => `${page}/poster.png`

/** Permanent identifier of a work or an edition; redirects to its page. */
export const permanentPath = (uuid: string) => `/id/${uuid}`

/** File name of an edition's PDF. @example pdfFileName('trust-building', 'zh-Hans') // 'trust-building-zh-hans.pdf' */
export const pdfFileName = (slug: string, language: LanguageTag) => `${slug}-${language.toLowerCase()}.pdf`

/**
 * The PDF lies in the folder of the abstract page that offers it: Google Scholar
 * indexes a PDF only when it is in the same directory as its abstract.
 */
export const pdfPath = (folder: InterfaceLanguage, slug: string, language: LanguageTag) =>
  `${reportPath(folder, slug)}/${pdfFileName(slug, language)}`

/** An edition's citation as a file. @example citationPath('ja', 'trust', 'ris') // '/ja/reports/trust/cite.ris' */
export const citationPath = (language: InterfaceLanguage, slug: string, extension: string) =>
  `${reportPath(language, slug)}/cite.${extension}`

export const searchPath = (language: InterfaceLanguage) => `/${language}/search`
/** What may be meant, while somebody types. */
export const suggestPath = (language: InterfaceLanguage) => `${searchPath(language)}/suggest`
/** Search for programs. */
export const searchJsonPath = (language: InterfaceLanguage) => `${searchPath(language)}.json`
/** The description by which browsers offer this site's search. */
export const openSearchPath = (language: InterfaceLanguage) => `/${language}/opensearch.xml`
