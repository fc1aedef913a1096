import { z } from 'zod'
import { CELL_STATES } from '../board.ts'

/** What the admin's search answers; see collections/draft-search. */

export const LONGEST_DESK_PAGE = 20

const marked = z.array(z.object({ text: z.string(), isHit: z.boolean() }))
const fragment = z.object({ marked, isCutBefore: z.boolean(), isCutAfter: z.boolean() })
export type DeskFragment = z.infer<typeof fragment>

const result = z.object({
  collection: z.enum(['reports', 'translations']),
  id: z.number(),
  /** Empty where the edition has no title yet. */
  title: marked,
  language: z.string().nullable(),
  state: z.enum(CELL_STATES),
  /** A draft stands beside what readers see. */
  hasNewerDraft: z.boolean(),
  updatedAt: z.string(),
  /** Of standfirst, summary, key findings or full text. */
  fragment: fragment.nullable(),
  /** Pages of its PDF, in their order, where its texts do not have all words. */
  pages: z.array(z.object({ page: z.number(), href: z.string(), fragment })),
})
export type DeskResult = z.infer<typeof result>

export const deskAnswerSchema = z.object({
  /** As it was understood: without what is no text. */
  query: z.string(),
  isEmpty: z.boolean(),
  total: z.number(),
  /** There are more, which are not shown. */
  isCapped: z.boolean(),
  page: z.number(),
  pages: z.number(),
  results: z.array(result),
  /** All drafts as they are now were looked through. */
  isWhole: z.boolean(),
})
export type DeskAnswer = z.infer<typeof deskAnswerSchema>
