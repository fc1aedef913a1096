import { z } from 'zod'
import { isLanguageTag } from './languages.ts'

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
})
export type PlannedEdition = z.infer<typeof plannedEditionSchema>

/** The answer of `GET /api/reports/ID/release`. */
export const releasePlanSchema = z.object({ editions: z.array(plannedEditionSchema) })
