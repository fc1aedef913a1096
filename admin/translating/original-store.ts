import { z } from 'zod'
import { type LanguageTag, LANGUAGE_TAGS } from '#domain/languages.ts'
import type { OriginalSeen } from '#domain/original-seen.ts'
import { type FieldProgress, type TranslatedField, TRANSLATED_FIELDS } from '#domain/staleness.ts'
import type { DiffPart } from '#domain/text-diff.ts'
import { ask } from '../answers.ts'

/** What the form shows beside one field: the answer of `GET /api/translations/ID/original`. */
export type BesideField = {
  progress: FieldProgress
  text: string
  /** Tells the server which text this is. */
  seen: string
  richText: Record<string, unknown> | null
  diff: DiffPart[] | null
}

export type Original = { language: LanguageTag; fields: Record<TranslatedField, BesideField> }

/** `null` while no report is chosen. */
export type OriginalAnswer =
  { status: 'loading' } | { status: 'failed' } | { status: 'here'; original: Original | null }

const besideField = z.object({
  progress: z.enum(['none', 'missing', 'untranslated', 'stale', 'current']),
  text: z.string(),
  seen: z.string(),
  richText: z.record(z.string(), z.unknown()).nullable(),
  diff: z.array(z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() })).nullable(),
})

const answerSchema = z.object({
  original: z
    .object({ language: z.enum(LANGUAGE_TAGS), fields: z.record(z.enum(TRANSLATED_FIELDS), besideField) })
    .nullable(),
})

type Entry = { answer: OriginalAnswer; asked: string; listeners: Set<() => void> }

/** The fields of one form ask once between them. */
const entries = new Map<string, Entry>()

function entryOf(url: string): Entry {
  const present = entries.get(url)
  if (present) return present
  const entry: Entry = { answer: { status: 'loading' }, asked: '', listeners: new Set() }
  entries.set(url, entry)
  return entry
}

export function presentAnswer(url: string): OriginalAnswer {
  return entryOf(url).answer
}

/** @returns what the form shows of these fields, as the server is told of it */
export function seenOf({ fields }: Original, names: readonly TranslatedField[] = TRANSLATED_FIELDS): OriginalSeen {
  return Object.fromEntries(names.map((name) => [name, fields[name].seen]))
}

/** @returns what an open form shows of the original; null where it shows none */
export function shownOriginal(url: string): Original | null {
  const answer = entries.get(url)?.answer
  return answer?.status === 'here' ? answer.original : null
}

export function subscribe(url: string, listener: () => void): () => void {
  const entry = entryOf(url)
  entry.listeners.add(listener)
  return () => {
    entry.listeners.delete(listener)
    // Another visit of the form begins anew.
    if (entry.listeners.size === 0) entries.delete(url)
  }
}

/**
 * Loads what stands beside the fields, unless that was done for this state of the form. What is there stays until
 * the answer comes; of two answers under way the later question's counts.
 *
 * @param stateOfForm anything that differs after each save
 */
export async function load(url: string, language: string, stateOfForm: string): Promise<void> {
  const entry = entryOf(url)
  if (entry.asked === stateOfForm) return
  entry.asked = stateOfForm
  const answer = await ask(url, language)
  if (entry.asked !== stateOfForm) return
  const parsed = answer.ok ? answerSchema.safeParse(answer.body) : null
  entry.answer = parsed?.success ? { status: 'here', original: parsed.data.original } : { status: 'failed' }
  for (const listener of entry.listeners) listener()
}
