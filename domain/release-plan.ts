import { z } from 'zod'
import { isLanguageTag } from './languages.ts'
import { progressSummarySchema } from './staleness.ts'

/**
 * What would go out when editions of a report are released together, the original first, and what keeps each of them
 * from it: messages in the person's language, each at a field of the edition's form or at the edition as a whole.
 */
const plannedEditionSchema = z.object({
  collection: z.enum(['reports', 'translations']),
  id: z.number(),
  language: z.string().refine(isLanguageTag).nullable(),
  title: z.string().nullable(),
  problems: z.array(z.object({ field: z.string().nullable(), message: z.string() })),
  /** What does not keep it back and is worth a second look, by the same rules as the panel beside the form. */
  hints: z.array(z.object({ field: z.string(), message: z.string() })),
  /** How far a translation is; null for an original. */
  progress: progressSummarySchema.nullable(),
  /** How many comments nobody has resolved. */
  openComments: z.number(),
})
export type PlannedEdition = z.infer<typeof plannedEditionSchema>

/** The answer of `GET /api/reports/ID/release`. */
export const releasePlanSchema = z.object({ editions: z.array(plannedEditionSchema) })
