import { z } from 'zod'
import type { RichTextState } from './localized.ts'
import { plainText } from './rich-text-plain.ts'

/**
 * Whether a translation is older than the text it was made from. A translation keeps, field by field,
 * the original's text at the time when it was last brought up to date, so that what changed since can
 * always be shown. Computed; never a tick that somebody has to remember.
 */
export const TRANSLATED_FIELDS = ['title', 'standfirst', 'summary', 'keyFindings', 'body', 'document'] as const
export type TranslatedField = (typeof TRANSLATED_FIELDS)[number]

/** What an edition says in each field, as plain text; for the PDF what tells one file from another. Empty: nothing. */
export type EditionTexts = Record<TranslatedField, string>

/** The original's texts that a translation was made from; a field that was not begun is not there. */
export type MadeFrom = Partial<EditionTexts>

const madeFromSchema = z.partialRecord(z.enum(TRANSLATED_FIELDS), z.string())

/** @returns the record as it is stored; empty where there is none yet or it has another shape. */
export function readMadeFrom(value: unknown): MadeFrom {
  const result = madeFromSchema.safeParse(value)
  return result.success ? result.data : {}
}

/** The fields of an original or a translation that are translated, as they are stored. */
export type TranslatableEdition = {
  title?: string | null
  standfirst?: string | null
  summary?: RichTextState | null
  keyFindings?: { text?: string | null }[] | null
  body?: RichTextState | null
}

/** What a client sends is compared before it is refused: it may be anything. */
const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

/** @param file what tells the edition's PDF from another one; empty where it has none */
export function textsOf(edition: TranslatableEdition, file: string): EditionTexts {
  const keyFindings: unknown = edition.keyFindings
  return {
    title: textOf(edition.title),
    standfirst: textOf(edition.standfirst),
    summary: plainText(edition.summary ?? null),
    keyFindings: (Array.isArray(keyFindings) ? keyFindings : [])
      .map((finding: { text?: unknown } | null) => textOf(finding?.text))
      .filter(Boolean)
      .join('\n'),
    body: plainText(edition.body ?? null),
    document: file,
  }
}

/**
 * How a field of a translation stands towards the original:
 * - `none`: neither has it
 * - `missing`: the original has it, the translation does not
 * - `untranslated`: the translation still has the original's own words
 * - `stale`: the original changed after the translation was made from it
 * - `current`: up to date
 */
export type FieldProgress = 'none' | 'missing' | 'untranslated' | 'stale' | 'current'

/** @returns the progress of each field. A field without a record (translated before records were kept) counts as current. */
export function progressOf(
  original: EditionTexts,
  translation: EditionTexts,
  madeFrom: MadeFrom,
): Record<TranslatedField, FieldProgress> {
  const progress = (field: TranslatedField): FieldProgress => {
    if (translation[field] === '') return original[field] === '' ? 'none' : 'missing'
    if (field !== 'document' && translation[field] === original[field]) return 'untranslated'
    return (madeFrom[field] ?? original[field]) === original[field] ? 'current' : 'stale'
  }
  return {
    title: progress('title'),
    standfirst: progress('standfirst'),
    summary: progress('summary'),
    keyFindings: progress('keyFindings'),
    body: progress('body'),
    document: progress('document'),
  }
}

export function staleFields(original: EditionTexts, translation: EditionTexts, madeFrom: MadeFrom): TranslatedField[] {
  const progress = progressOf(original, translation, madeFrom)
  return TRANSLATED_FIELDS.filter((field) => progress[field] === 'stale')
}

/**
 * The record after a save: a field is made from the original as it stands when it is first filled in, a
 * field that was emptied is to be begun again, and every other keeps its record, whatever was typed: a
 * translator may be correcting something else, and says by a mark of the field's own that it is up to date.
 *
 * @param marked fields that somebody says are up to date now
 */
export function nextMadeFrom(
  original: EditionTexts,
  translation: { before: EditionTexts | null; after: EditionTexts },
  madeFrom: MadeFrom,
  marked: readonly TranslatedField[] = [],
): MadeFrom {
  const next: MadeFrom = {}
  for (const field of TRANSLATED_FIELDS) {
    if (translation.after[field] === '') continue
    const isBegun = translation.before !== null && translation.before[field] !== ''
    const keeps = isBegun && !marked.includes(field)
    next[field] = keeps ? (madeFrom[field] ?? original[field]) : original[field]
  }
  return next
}
