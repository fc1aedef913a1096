import { z } from 'zod'
import { TRANSLATED_FIELDS } from './staleness.ts'

/**
 * What a form showed of an original: by field, the digest of its text. A translation counts as made from what its
 * translator had in view, and from nothing that came in behind an open form.
 */
export const seenSchema = z.partialRecord(z.enum(TRANSLATED_FIELDS), z.string())
export type OriginalSeen = z.infer<typeof seenSchema>

/** Header by which the open form of a translation says with each save what it shows of the original. */
export const SEEN_HEADER = 'x-original-seen'

/** @returns what a client says that it shows; nothing where it says none, or it has another shape. */
export function readSeen(header: string | null): OriginalSeen {
  if (header === null) return {}
  try {
    const result = seenSchema.safeParse(JSON.parse(header))
    return result.success ? result.data : {}
  } catch (err) {
    if (err instanceof SyntaxError) return {}
    throw err
  }
}
