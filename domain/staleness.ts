import { z } from 'zod'
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

type Prose = { root: { children: unknown[] } } | null | undefined

/** The fields of an original or a translation that are translated, as they are stored. */
export type TranslatableEdition = {
  title?: string | null | undefined
  standfirst?: string | null | undefined
  summary?: Prose
  keyFindings?: { text?: string | null | undefined }[] | null | undefined
  body?: Prose
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

export type Progress = Record<TranslatedField, FieldProgress>

/** A number, a date in figures or a dash is the same in every language. */
const HAS_LETTERS = /\p{L}/u

/**
 * Words that were put in from the original and left as they are stay the original's when that changes afterwards.
 * A translation that is a file alone has no words to translate: its title may be left out.
 *
 * @returns the progress of each field. A field without a record (translated before records were kept) counts as current.
 */
export function progressOf(
  original: EditionTexts,
  translation: EditionTexts,
  madeFrom: MadeFrom,
  form: 'text' | 'file' = 'text',
): Progress {
  const isAskedFor = (field: TranslatedField) => form === 'text' || field === 'document'
  const hasOriginalWords = (field: TranslatedField) =>
    form === 'text' &&
    field !== 'document' &&
    HAS_LETTERS.test(translation[field]) &&
    [original[field], madeFrom[field]].includes(translation[field])
  const progress = (field: TranslatedField): FieldProgress => {
    if (form === 'file' && field !== 'document' && field !== 'title') return 'none'
    if (translation[field] === '') return original[field] === '' || !isAskedFor(field) ? 'none' : 'missing'
    if (hasOriginalWords(field)) return 'untranslated'
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

/** How far a translation is, in short: what lists, the board and dialogs say of it. */
export const progressSummarySchema = z.object({
  /** How many fields the original or the translation has. */
  all: z.number(),
  missing: z.array(z.enum(TRANSLATED_FIELDS)),
  untranslated: z.array(z.enum(TRANSLATED_FIELDS)),
})
export type ProgressSummary = z.infer<typeof progressSummarySchema>

export function progressSummary(progress: Progress): ProgressSummary {
  const having = (wanted: FieldProgress) => TRANSLATED_FIELDS.filter((field) => progress[field] === wanted)
  return {
    all: TRANSLATED_FIELDS.length - having('none').length,
    missing: having('missing'),
    untranslated: having('untranslated'),
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
 * @param original its texts as they stand, or as the form showed them that saves
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
