/**
 * What an edition needs before it can be released. A draft always saves; these rules
 * are asked only when somebody publishes. Pure facts in, the list of what is missing out.
 */
export const MISSING = [
  'title',
  'slug',
  'summary',
  'authors',
  'publicationDate',
  'disclaimer',
  'document',
  'documentUnreadable',
  'documentBeingRead',
  'report',
  'language',
  'originalNotReleased',
] as const
export type Missing = (typeof MISSING)[number]

/** State of the PDF chosen for an edition: `reading` until its pages are counted. */
export type DocumentState = 'none' | 'reading' | 'read' | 'failed'

export type ReportToRelease = {
  title: string
  slug: string
  /** Plain text of the summary. */
  summary: string
  authors: number
  /** YYYY-MM-DD, or empty. */
  publicationDate: string
  hasDisclaimer: boolean
  document: DocumentState
}

export type TranslationToRelease = {
  form: 'text' | 'file'
  language: string
  hasReport: boolean
  originalReleased: boolean
  title: string
  summary: string
  publicationDate: string
  document: DocumentState
}

const isBlank = (text: string) => text.trim() === ''

function missingInDocument(document: DocumentState): Missing[] {
  if (document === 'reading') return ['documentBeingRead']
  if (document === 'failed') return ['documentUnreadable']
  return []
}

/** @returns what keeps an original from being published, in the order of its form; empty when it can go out. */
export function missingForReport(report: ReportToRelease): Missing[] {
  const missing: Missing[] = []
  if (isBlank(report.title)) missing.push('title')
  if (isBlank(report.slug)) missing.push('slug')
  if (isBlank(report.summary)) missing.push('summary')
  if (report.authors === 0) missing.push('authors')
  if (isBlank(report.publicationDate)) missing.push('publicationDate')
  if (!report.hasDisclaimer) missing.push('disclaimer')
  return [...missing, ...missingInDocument(report.document)]
}

/** @returns what keeps a translation from being published; a file-only one needs its PDF and no text. */
export function missingForTranslation(translation: TranslationToRelease): Missing[] {
  const missing: Missing[] = []
  if (!translation.hasReport) missing.push('report')
  if (isBlank(translation.language)) missing.push('language')
  if (translation.hasReport && !translation.originalReleased) missing.push('originalNotReleased')
  if (translation.form === 'text' && isBlank(translation.title)) missing.push('title')
  if (translation.form === 'text' && isBlank(translation.summary)) missing.push('summary')
  if (translation.form === 'file' && translation.document === 'none') missing.push('document')
  if (isBlank(translation.publicationDate)) missing.push('publicationDate')
  return [...missing, ...missingInDocument(translation.document)]
}

/** The form field at which each missing thing is shown. */
export const FIELD_OF_MISSING: Record<Missing, string> = {
  title: 'title',
  slug: 'slug',
  summary: 'summary',
  authors: 'authors',
  publicationDate: 'publicationDate',
  disclaimer: 'disclaimer',
  document: 'document',
  documentUnreadable: 'document',
  documentBeingRead: 'document',
  report: 'report',
  language: 'language',
  originalNotReleased: 'report',
}
