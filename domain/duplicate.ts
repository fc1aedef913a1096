/**
 * What a copy of a report begins with. What is named here is carried over, and nothing else: a copy has no address,
 * identifier, number, date, state, wording as published, correction or schedule of its own yet, and a field that comes
 * later is left out until somebody decides otherwise.
 */
export const COPIED_REPORT_FIELDS = [
  'language',
  'standfirst',
  'summary',
  'body',
  'document',
  'authors',
  'image',
  'series',
  'category',
  'topics',
  'keywords',
  'disclaimer',
  'funders',
  'coPublishers',
  'licence',
  'sample',
] as const

export const COPIED_TRANSLATION_FIELDS = [
  'language',
  'form',
  'standfirst',
  'summary',
  'body',
  'document',
  'translators',
] as const

/** The mark behind the title of a copy, by the language of the edition. */
const MARKS: Record<string, string> = {
  'zh-Hans': '（副本）',
  'zh-Hant': '（副本）',
  ja: '（コピー）',
  ko: ' (사본)',
}

/**
 * @param language of the edition, as a BCP 47 tag
 * @returns the title of a copy; empty for one without a title
 * @example copiedTitle('Trust', 'en') // 'Trust (copy)'
 */
export function copiedTitle(title: string | null | undefined, language: string | null | undefined): string | null {
  if (!title) return null
  return `${title}${MARKS[language ?? ''] ?? ' (copy)'}`
}

type Findings = { text?: string | null }[] | null

/** @returns the findings as new rows: the keys of rows are unique in the whole archive */
export function copiedFindings(findings: Findings | undefined): { text: string | null }[] {
  return (findings ?? []).map(({ text }) => ({ text: text ?? null }))
}

/** @returns the named fields of a document that have a value */
export function pick<Doc extends object, Field extends keyof Doc>(
  doc: Doc,
  fields: readonly Field[],
): Partial<Pick<Doc, Field>> {
  const copy: Partial<Pick<Doc, Field>> = {}
  for (const field of fields) if (doc[field] !== undefined) copy[field] = doc[field]
  return copy
}
