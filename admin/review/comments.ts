import { z } from 'zod'
import { COMMENTED_ACTIONS } from '#domain/comments.ts'
import { TRANSLATED_FIELDS } from '#domain/staleness.ts'

const commentSchema = z.object({
  id: z.number(),
  text: z.string(),
  field: z.enum(TRANSLATED_FIELDS).nullish(),
  occasion: z.enum(COMMENTED_ACTIONS).nullish(),
  author: z.number().nullish(),
  authorName: z.string().nullish(),
  createdAt: z.string(),
  resolved: z.boolean().nullish(),
  resolvedByName: z.string().nullish(),
  resolvedAt: z.string().nullish(),
})

export type CommentView = z.infer<typeof commentSchema>

/** More than a form can show at once; the list for administrators has the rest. */
const MOST = 300

/** Query for the comments on an edition, the first written first. */
export function commentsQuery(collection: string, document: number | string): string {
  return new URLSearchParams({
    'where[collection][equals]': collection,
    'where[document][equals]': String(document),
    sort: '-createdAt',
    limit: String(MOST),
    depth: '0',
  }).toString()
}

/** @returns the comments in an answer to {@link commentsQuery}, the oldest first; null where it is none */
export function readComments(body: unknown): CommentView[] | null {
  const result = z.object({ docs: z.array(commentSchema) }).safeParse(body)
  return result.success ? result.data.docs.toReversed() : null
}
