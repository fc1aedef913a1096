import { z } from 'zod'

const report = z.object({ id: z.number(), title: z.string(), language: z.string().nullable() })

/** What the form of a report is told of those beside it. */
export const relatedAnswerSchema = z.object({
  /** As readers would see them if the draft were released now; chosen ones have no reasons. */
  shown: z.array(
    report.extend({ isChosen: z.boolean(), reasons: z.array(z.enum(['author', 'series', 'topic', 'text'])) }),
  ),
  /** Chosen, and not published at the moment. */
  waiting: z.array(report),
})
export type RelatedAnswer = z.infer<typeof relatedAnswerSchema>
